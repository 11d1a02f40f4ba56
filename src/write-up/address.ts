import { refuseAddress, refuseCharacters, type Refusal } from './refusals.ts';

const ALLOWED = 'Use https://, http:// or mailto:, or a path within the site such as /reviews/<id>/.';

/**
 * Whether a link may stand in a write-up: `http`, `https`, `mailto`, a path from the site's root, or a fragment.
 *
 * Gives back why not, or undefined when it may.
 */
export function refusalOfLink(url: string): Refusal | undefined {
  // Browsers drop control characters inside addresses, which hides "javascript:".
  if (/[\s\\]/.test(url) || refuseCharacters(url))
    return refuseAddress(url, 'it contains spaces, backslashes or control characters', ALLOWED);
  if (url.startsWith('//')) return refuseAddress(url, 'it leaves the protocol open', 'Begin it with https://.');
  if (url.startsWith('/') || url.startsWith('#')) return undefined;
  const protocol = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (protocol === undefined)
    return refuseAddress(url, 'it is relative', HOST.test(url) ? `Write https://${url}.` : FROM_ROOT);
  if (protocol === 'mailto') return undefined;
  if (protocol === 'http' || protocol === 'https') return refusalOfWeb(url);
  return refuseAddress(url, `"${protocol}:" is not one of the protocols allowed`, ALLOWED);
}

/** `grafana.example.net/d/1`: the name of a computer, as browsers show addresses. */
const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?\//i;

const FROM_ROOT = 'Link within the site from its root: /reviews/<id>/.';

function refusalOfWeb(url: string): Refusal | undefined {
  const parsed = /^https?:\/\/[^/]/i.test(url) ? URL.parse(url) : null;
  if (!parsed) return refuseAddress(url, 'it cannot be read', ALLOWED);
  if (parsed.username === '' && parsed.password === '') return undefined;
  return refuseAddress(url, 'it carries a user name', 'Remove everything between // and @.');
}

const IMAGE_FILE = /^(?:\.\/)?[\w.-]+\.(?:png|jpe?g|webp|avif|gif)$/i;

/** Whether an image may be shown: a picture file that lies beside the write-up. */
export function refusalOfImage(src: string): Refusal | undefined {
  if (IMAGE_FILE.test(src) && !src.includes('..')) return undefined;
  const reason = /^(?:[a-z]+:|\/\/)/i.test(src)
    ? 'it lies on another server'
    : 'it is no picture file beside the write-up';
  return refuseAddress(
    src,
    reason,
    'Put a PNG, JPEG, WebP, AVIF or GIF file next to the write-up and name it: src="chart.png".',
  );
}
