/** How long results must stand before they are read out, in milliseconds. */
const QUIET = 900;

/**
 * Gives a function that has a screen reader say something through a live region once nothing newer comes for a while,
 * so that a reader who is typing hears the end and not each letter.
 */
export function announcer(region: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (region.textContent !== text) region.textContent = text;
    }, QUIET);
  };
}
