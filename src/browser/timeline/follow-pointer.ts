/** How far a pointer must travel, in pixels, before it brushes. */
const LEAST_TRAVEL = 6;

/** Calls `brushed` with both ends of what a pointer travels over, in the strip's own pixels. */
export function followPointer(strip: SVGSVGElement, brushed: (from: number, to: number) => void): void {
  let start: number | undefined;
  const placeOf = (clientX: number) => {
    const { left, width } = strip.getBoundingClientRect();
    return ((clientX - left) / width) * strip.viewBox.baseVal.width;
  };
  strip.addEventListener('pointerdown', ({ button, clientX, pointerId }) => {
    if (button !== 0) return;
    start = clientX;
    strip.setPointerCapture(pointerId);
  });
  strip.addEventListener('pointermove', ({ clientX }) => {
    if (start === undefined || Math.abs(clientX - start) < LEAST_TRAVEL) return;
    const ends = [placeOf(start), placeOf(clientX)];
    brushed(Math.min(...ends), Math.max(...ends));
  });
  for (const end of ['pointerup', 'pointercancel'] as const) strip.addEventListener(end, () => (start = undefined));
}
