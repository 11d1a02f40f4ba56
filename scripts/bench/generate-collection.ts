import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/write-up/read-content.ts';
import { reviewBody } from './generate-body.ts';
import { idsIn, knowledgeFiles, mdxFile, yamlFile, type BenchFile } from './generate-knowledge.ts';
import { materialOf } from './generate-material.ts';
import { BENCH_SITE, benchServices, benchTeams } from './generate-organisation.ts';
import { planReviews, type World } from './generate-plan.ts';
import { newRandom } from './generate-random.ts';
import { reviewFront } from './generate-review.ts';
import { adoptionAndPaths, sessionDates, sessionFiles } from './generate-sessions.ts';
import type { WrittenReview } from './generate-timeline.ts';
import { trackerStateFile } from './generate-trackers.ts';

const FOLDERS = ['teams', 'services', 'classes', 'practices', 'reviews', 'sessions', 'adoption', 'paths'];

/** What a collection is made of. */
export interface Recipe {
  /** How many reviews. */
  reviews: number;
  /** From 0 up to, not including, 1. */
  seed: number;
  /** The content folder that lends its words, classes and practices. */
  source: string;
  /** How many of the sixty teams there are; all of them unless told. */
  teams?: number;
}

/**
 * Writes an invented but realistic content folder: the same recipe over the same source gives the same bytes.
 *
 * The folder has its teams with two services each, every class and practice of the source, what trackers said of the
 * items, and no errors.
 */
export function generateCollection(root: string, { reviews, seed, source, teams: teamCount }: Recipe): void {
  const random = newRandom(seed);
  const [teams, services] = [benchTeams(teamCount), benchServices(teamCount)];
  const knowledge = { classes: idsIn(source, 'classes'), practices: idsIn(source, 'practices') };
  const world: World = {
    random,
    teams,
    services,
    ...knowledge,
    material: materialOf(readContent(source)),
    reviews: planReviews(reviews, random, services),
  };
  for (const folder of FOLDERS) mkdirSync(join(root, folder), { recursive: true });
  write(root, [{ path: 'site.yaml', text: yamlFile(BENCH_SITE) }]);
  write(
    root,
    teams.map(({ id, file }) => ({ path: `teams/${id}.yaml`, text: yamlFile(file) })),
  );
  write(
    root,
    services.map(({ id, file }) => ({ path: `services/${id}.yaml`, text: yamlFile(file) })),
  );
  const items: NonNullable<WrittenReview['improvements']> = [];
  for (const index of world.reviews.keys()) {
    const front = reviewFront(index, world);
    items.push(...(front.improvements ?? []));
    write(root, [reviewFile(index, front, world)]);
  }
  const dates = sessionDates(reviews);
  write(root, [...knowledgeFiles(source, world, dates), ...sessionFiles(dates, world), ...adoptionAndPaths(world)]);
  write(root, [trackerStateFile(items, random)]);
}

function reviewFile(index: number, front: WrittenReview, world: World): BenchFile {
  return {
    path: `reviews/${world.reviews[index]?.id ?? ''}.mdx`,
    text: mdxFile(front, `\n${reviewBody(index, front, world)}`),
  };
}

function write(root: string, files: readonly BenchFile[]): void {
  for (const { path, text } of files) writeFileSync(join(root, path), text);
}
