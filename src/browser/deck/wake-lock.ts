/** Keeps the screen awake while the page is in sight, where the browser can and allows it. */
export function stayAwake(): void {
  if (!('wakeLock' in navigator)) return;
  const ask = () => {
    // A battery that is nearly empty refuses; the presentation goes on all the same.
    if (document.visibilityState === 'visible') navigator.wakeLock.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
