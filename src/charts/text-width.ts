/**
 * Advance widths of the characters from space to tilde in Source Sans 3, in hundredths of the type size; for the
 * regular and the semibold weight. Charts are laid out before any browser sees them, so widths come from this table.
 */
const REGULAR = [
  20, 29, 43, 50, 50, 82, 61, 25, 30, 30, 42, 50, 25, 31, 25, 35, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 25, 25, 50,
  50, 50, 42, 85, 54, 59, 57, 61, 53, 49, 62, 65, 26, 48, 58, 49, 73, 65, 66, 57, 66, 57, 53, 54, 64, 51, 79, 51, 48,
  54, 30, 35, 30, 50, 50, 54, 50, 55, 46, 55, 50, 29, 50, 54, 25, 25, 49, 25, 83, 55, 54, 55, 55, 35, 42, 34, 54, 47,
  72, 45, 47, 42, 30, 24, 30, 50,
];
const SEMIBOLD = [
  20, 31, 48, 51, 51, 84, 64, 27, 32, 32, 44, 51, 27, 32, 27, 34, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 27, 27, 51,
  51, 51, 44, 87, 56, 60, 58, 62, 54, 51, 63, 66, 28, 49, 60, 50, 74, 66, 67, 58, 67, 59, 54, 55, 65, 54, 80, 54, 50,
  54, 32, 34, 32, 51, 50, 55, 52, 56, 46, 56, 51, 32, 52, 56, 26, 26, 52, 27, 84, 56, 55, 56, 56, 37, 43, 36, 56, 49,
  75, 48, 49, 44, 32, 25, 32, 51,
];

/** Fallback fonts run a little wider; room for them keeps labels apart before the web font has come. */
const ALLOWANCE = 1.05;

const NO_WIDTH = /\p{M}|\p{Cf}/u;
const FULL_WIDTH =
  /\p{Extended_Pictographic}|[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|[^\u0000-\uffff]/u;

/** Width in pixels that a text takes at a type size, a little on the generous side. */
export function textWidth(text: string, size: number, weight: 'regular' | 'semibold' = 'regular'): number {
  const table = weight === 'regular' ? REGULAR : SEMIBOLD;
  let hundredths = 0;
  for (let index = 0; index < text.length; index += 1) {
    const known = table[text.charCodeAt(index) - 32];
    if (known === undefined) return (widthByCharacter(text, table) * size * ALLOWANCE) / 100;
    hundredths += known;
  }
  return (hundredths * size * ALLOWANCE) / 100;
}

/** The slower way for text with characters beyond the table, taken whole so that none is cut in two. */
function widthByCharacter(text: string, table: readonly number[]): number {
  let hundredths = 0;
  for (const character of text) hundredths += table[character.charCodeAt(0) - 32] ?? otherWidth(character);
  return hundredths;
}

function otherWidth(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  if (FULL_WIDTH.test(character)) return 105;
  return character === '…' ? 97 : 62;
}
