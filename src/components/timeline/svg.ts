import { escapeHtml } from '../../write-up/escape.ts';

/** Attributes of an element; one that is undefined or false is left out. */
export type Attributes = Record<string, string | number | undefined | false>;

/**
 * One SVG element as markup. Attribute values are escaped here; children are markup already, so text goes through
 * {@link svgText}.
 */
export function svg(name: string, attributes: Attributes, ...children: string[]): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined && value !== false)
      start += ` ${key}="${typeof value === 'number' ? value : escapeHtml(value)}"`;
  }
  return `${start}>${children.join('')}</${name}>`;
}

/** Text as markup. */
export function svgText(text: string): string {
  return escapeHtml(text);
}

/** A class attribute from the names that apply. */
export function classes(...names: (string | undefined | false)[]): string {
  return names.filter((name) => name).join(' ');
}

/** A coordinate to a tenth of a pixel, which is as fine as anybody sees. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
