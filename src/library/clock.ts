/**
 * The instant that the site takes for "now", in milliseconds: `CAIRN_NOW` when set, so that builds can be repeated.
 *
 * Throws when `CAIRN_NOW` is no instant.
 */
export function now(): number {
  const fixed = process.env['CAIRN_NOW'];
  if (!fixed) return Date.now();
  const at = Date.parse(fixed);
  if (Number.isNaN(at)) throw new Error(`CAIRN_NOW is not an instant: ${fixed}. Write it as 2026-11-23T12:00Z.`);
  return at;
}
