/** The same data with every number rounded to a tenth: finer places only make pages longer. */
export function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Math.round(value * 10) / 10) as T;
  if (Array.isArray(value)) return value.map(rounded) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = rounded(value[key]);
  return copy as T;
}
