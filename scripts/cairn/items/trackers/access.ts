import { CliError } from '../../command.ts';

/** A place that may be asked, and what it is asked with. */
export interface Access {
  /** Address of an API, or of what stands above it, without a slash at its end. */
  address: string;
  token: string | undefined;
}

/**
 * Reads `CAIRN_TRACKERS`: places that may be asked, separated by commas or line breaks, each an address and, after a
 * blank, the token for it.
 *
 * The settings in the content folder say where items live, and anyone may change content by pull request. So it is the
 * environment alone that says which places are asked, and each token goes to the address beside which it stands.
 * Messages name entries by their number, because anything else in them may be a token.
 */
export function readAccess(text: string | undefined): Access[] {
  const entries = (text ?? '').split(/[,\n]/).map((entry) => entry.trim());
  return entries.filter(Boolean).map((entry, index) => {
    const [address = '', token, ...rest] = entry.split(/\s+/);
    const wrong = (what: string) =>
      new CliError(
        `CAIRN_TRACKERS, entry ${index + 1}: ${what} Write the address of the API, a blank, and the token: ` +
          'CAIRN_TRACKERS="https://api.github.com <token>"',
      );
    if (rest.length > 0) throw wrong('there is more than an address and a token.');
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) throw wrong('it does not begin with a web address.');
    const { protocol, hostname, username, origin, pathname } = new URL(address);
    if (username !== '') throw wrong('a name or token stands inside the address.');
    if (protocol === 'http:' && token !== undefined && !isLoopback(hostname))
      throw wrong('a token is not sent over http:, where others can read it; use https:.');
    return { address: `${origin}${pathname}`.replace(/\/+$/, ''), token };
  });
}

/** The place that covers an API; undefined when the environment names none. */
export function accessTo(api: string, places: readonly Access[]): Access | undefined {
  return places.find(({ address }) => api === address || api.startsWith(`${address}/`));
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}
