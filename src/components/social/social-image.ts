import { Buffer } from 'node:buffer';
import sansFont from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff?inline';
import serifFont from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?inline';
import satori from 'satori';
import sharp from 'sharp';
import type { SocialCard } from '../../library/social.ts';
import { cardTree, type CardColours } from './card-tree.ts';

/** What social networks show beside a link, in pixels. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

/** The tokens `paper`, `ink`, `mute`, `rule` and `accent` of the light scheme, as the drawing library reads them. */
const COLOURS: CardColours = {
  paper: '#fbfaf5',
  ink: '#1b201b',
  mute: '#545b54',
  rule: '#d9d8d1',
  accent: '#3a6348',
};

const fonts = [
  { name: 'Source Serif 4', data: bytesOf(serifFont), weight: 600, style: 'normal' },
  { name: 'Source Sans 3', data: bytesOf(sansFont), weight: 400, style: 'normal' },
] as const;

/** Draws the picture of a card as PNG. Letters become outlines, so that it looks the same wherever it is built. */
export async function socialImage(card: SocialCard, siteName: string): Promise<Uint8Array<ArrayBuffer>> {
  const tree = cardTree(card, siteName, COLOURS);
  const svg = await satori(tree as Parameters<typeof satori>[0], { ...SOCIAL_SIZE, fonts: [...fonts] });
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
}

/** The bytes behind a data address. */
function bytesOf(address: string): Buffer {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
