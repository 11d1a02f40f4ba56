/** How many past incidents one file holds. */
export const CASES_PER_PART = 20;

/** A name that leads to its page. */
interface NamedLink {
  href: string;
  name: string;
}

/** One step that was tried. */
export interface Step {
  text: string;
  when: string;
}

/** A past incident as the site tells it to the page; plain text throughout. */
export interface Case extends NamedLink {
  line: string;
  seen: readonly string[];
  turnedOut: string;
  classes: readonly NamedLink[];
  helped: readonly Step[];
  deadEnds: readonly Step[];
  lasted: readonly string[];
  practices: readonly NamedLink[];
}

/** Gives past incidents by position, from files in `folder` that are loaded when first wanted. */
export function casesIn(folder: string): (id: number) => Promise<Case | undefined> {
  const parts = new Map<number, Promise<Case[]>>();
  return async (id) => {
    const part = Math.floor(id / CASES_PER_PART);
    const loading = parts.get(part) ?? load(`${folder}${part}.json`);
    parts.set(part, loading);
    try {
      return (await loading)[id % CASES_PER_PART];
    } catch (error) {
      parts.delete(part);
      throw error;
    }
  };
}

/** The files are made by the same build as the page, so their shape is not checked again. */
async function load(address: string): Promise<Case[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Case[];
}
