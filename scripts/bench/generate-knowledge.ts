import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { parseFrontMatter } from '../../src/write-up/front-matter.ts';
import { linkedReview, type World } from './generate-plan.ts';

/** A file to be written: its path in the content folder, and its text. */
export interface BenchFile {
  path: string;
  text: string;
}

/** The ids of one kind of file of a content folder, sorted. */
export function idsIn(root: string, collection: 'classes' | 'practices'): string[] {
  return readdirSync(join(root, collection))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -4))
    .sort();
}

/** The classes and practices of a content folder, with everything they say of its reviews turned to invented ones. */
export function knowledgeFiles(root: string, world: World, sessions: readonly string[]): BenchFile[] {
  const read = (path: string) => redirected(readFileSync(join(root, path), 'utf8'), world, sessions);
  const classes = world.classes.map((id) => `classes/${id}.mdx`).map((path) => ({ path, text: read(path) }));
  const practices = world.practices
    .map((id) => `practices/${id}.mdx`)
    .map((path) => ({ path, text: practice(read(path), world, sessions) }));
  return [...classes, ...practices];
}

/** Links to what exists only in the copied folder lead to invented pages of the same kind. */
function redirected(text: string, world: World, sessions: readonly string[]): string {
  const { random, teams, services } = world;
  const targets: Record<string, () => string> = {
    reviews: () => linkedReview(world)?.id ?? world.reviews[0]?.id ?? '',
    teams: () => random.pick(teams).id,
    services: () => random.pick(services).id,
    'global-review': () => random.pick(sessions),
  };
  return text.replace(
    /\/(reviews|teams|services|global-review)\/[a-z0-9-]+\//g,
    (_, kind: string) => `/${kind}/${targets[kind]?.() ?? ''}/`,
  );
}

interface WrittenPractice {
  learnedFrom?: string[];
  changes?: { session?: string }[];
}

function practice(text: string, world: World, sessions: readonly string[]): string {
  const { data, body } = parseFrontMatter(text);
  const front = data as WrittenPractice;
  front.learnedFrom = world.random.several(8, () => linkedReview(world)?.id ?? world.reviews[0]?.id ?? '');
  for (const change of front.changes ?? []) if (change.session) change.session = world.random.pick(sessions);
  return mdxFile(front, body);
}

/** An MDX file of front matter and body. */
export function mdxFile(front: object, body: string): string {
  return `---\n${yamlFile(front)}---\n${body}`;
}

/** A YAML file. */
export function yamlFile(data: object): string {
  return dump(data, { lineWidth: -1 });
}
