import { COLLECTION_NAMES, type CollectionName } from '../../src/model/collections.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { siteSchema } from '../../src/model/site.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Content } from '../../src/write-up/content.ts';
import { addCollection, emptyContent } from '../../src/write-up/read-content.ts';
import { readFile } from '../../src/write-up/read-file.ts';

/** Files by their paths in a content folder. */
export type Files = Record<string, string>;

/** The least that a review refers to. */
export const AROUND: Files = {
  'teams/edge.yaml': 'name: Edge',
  'teams/core.yaml': 'name: Core',
  'services/cdn.yaml': 'name: CDN\nteam: edge',
  'classes/expiry.mdx': '---\nname: Expiry\ndefinition: D\n---\n',
  'practices/kill-switch.mdx': '---\nname: P\nphase: respond\nsummary: S\naddresses: [expiry]\n---\n',
};

/** The content that some files make, without a disk. Settings are the least that is allowed, and those given. */
export function contentOf(files: Files, settings: object = {}): Content {
  const content = emptyContent('nowhere');
  content.site = siteSchema.parse({
    name: 'N',
    organisation: 'O',
    severities: [
      { id: 'sev1', name: 'A' },
      { id: 'sev2', name: 'B' },
    ],
    ...settings,
  });
  for (const name of COLLECTION_NAMES) addCollection(content, name, collectionOf(files, name));
  return content;
}

function collectionOf<N extends CollectionName>(files: Files, collection: N) {
  const read = Object.entries(files).flatMap(([file, text]) => {
    const [, folder, id] = /^([a-z]+)\/(.+)\.(?:mdx|yaml)$/.exec(file) ?? [];
    if (folder !== collection || id === undefined) return [];
    return [{ id, ...readFile({ collection, id, file, bytes: new TextEncoder().encode(text) }, 'digest') }];
  });
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    faulty: read.flatMap(({ faulty }) => faulty ?? []),
    ids: new Set(read.map(({ id }) => id)),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** A review’s file: the least of front matter with more lines, and a body. */
export function review(lines = '', body = 'Text.'): string {
  return `---\ntitle: T\ntimes: {started: 2024-01-01T10:00Z}\n${lines}\n---\n${body}`;
}

/** A review of its own with what it refers to. */
export function oneReview(lines = '', body?: string): Files {
  return { ...AROUND, 'reviews/2024-01-01-a.mdx': review(lines, body) };
}

/** Every problem as `file:line:column severity code`. */
export function places(files: Files, settings?: object): string[] {
  return checkContent(contentOf(files, settings)).map(
    ({ file, line, column, severity, code }) => `${file}:${line}:${column} ${severity} ${code}`,
  );
}

/** The problems of a review of its own, without its path. */
export function placesInReview(lines = '', body?: string, settings?: object): string[] {
  return places(oneReview(lines, body), settings).map((told) => told.replace('reviews/2024-01-01-a.mdx:', ''));
}

/** The words of every problem, as an author reads them. */
export function words(files: Files, settings?: object): string {
  return checkContent(contentOf(files, settings)).map(inWords).join('\n\n');
}

function inWords({ file, line, column, severity, code, message, why, fix }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity} ${code}\n${message}\n${why}\n→ ${fix}`;
}

/** The problems of a review with a milestone beside its start and with events, each on a line of its own, without its path. */
export function placesOfTimes(milestone: string, timeline: readonly string[] = []): string[] {
  const times = `times:\n  started: 2024-01-01T10:00Z\n${milestone ? `  ${milestone}\n` : ''}`;
  const events = timeline.length > 0 ? `timeline:\n${timeline.map((event) => `  - ${event}\n`).join('')}` : '';
  const file = 'reviews/2024-01-01-a.mdx';
  return places({ ...AROUND, [file]: `---\ntitle: T\n${times}${events}---\n` }).map((told) =>
    told.replace(`${file}:`, ''),
  );
}
