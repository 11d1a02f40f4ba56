/**
 * The instant that is taken for "now", in milliseconds: what `CAIRN_NOW` says, so that builds can be repeated, else the
 * clock's. Throws when `CAIRN_NOW` is no instant.
 */
export function now(fixed = process.env['CAIRN_NOW']): number {
  if (!fixed) return Date.now();
  const at = Date.parse(fixed);
  if (Number.isNaN(at)) throw new Error(`CAIRN_NOW is not an instant: ${fixed}. Write it as 2026-11-23T12:00Z.`);
  return at;
}
