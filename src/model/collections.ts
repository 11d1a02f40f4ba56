import type { z } from 'zod';
import {
  adoptionSchema,
  practiceSchema,
  problemClassSchema,
  readingPathSchema,
  serviceSchema,
  sessionSchema,
  teamSchema,
  type Adoption,
  type Practice,
  type ProblemClass,
  type ReadingPath,
  type Service,
  type Session,
  type Team,
} from './registries.ts';
import { reviewSchema, type Review } from './review.ts';

/** What one file of each collection says, once checked. */
export interface CollectionData {
  reviews: Review;
  teams: Team;
  services: Service;
  classes: ProblemClass;
  practices: Practice;
  sessions: Session;
  adoption: Adoption;
  paths: ReadingPath;
}

/** Name of a collection, which is also its folder under `content/`. */
export type CollectionName = keyof CollectionData;

/** How a collection's files are written. */
export interface CollectionRules {
  /** `mdx` files have front matter and a body; `yaml` files are all data. */
  extension: 'mdx' | 'yaml';
  schema: z.ZodType;
  /** What one file is, for messages. */
  noun: string;
  /** How its files are named, for messages. */
  fileName: string;
  /** What a file name without its extension must look like, beyond being an id. */
  namePattern?: RegExp;
}

const DATED = /^\d{4}-\d{2}-\d{2}-[a-z0-9]/;

/** The collections, in the order in which their files are read. */
export const COLLECTIONS: Record<CollectionName, CollectionRules> = {
  teams: { extension: 'yaml', schema: teamSchema, noun: 'team', fileName: '<id>.yaml' },
  services: { extension: 'yaml', schema: serviceSchema, noun: 'service', fileName: '<id>.yaml' },
  classes: { extension: 'mdx', schema: problemClassSchema, noun: 'problem class', fileName: '<id>.mdx' },
  practices: { extension: 'mdx', schema: practiceSchema, noun: 'practice', fileName: '<id>.mdx' },
  reviews: {
    extension: 'mdx',
    schema: reviewSchema,
    noun: 'review',
    fileName: '<yyyy-mm-dd>-<slug>.mdx',
    namePattern: DATED,
  },
  sessions: {
    extension: 'mdx',
    schema: sessionSchema,
    noun: 'session',
    fileName: '<yyyy-mm-dd>.mdx',
    namePattern: /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$/,
  },
  adoption: { extension: 'yaml', schema: adoptionSchema, noun: 'adoption file', fileName: '<team>.yaml' },
  paths: { extension: 'yaml', schema: readingPathSchema, noun: 'reading path', fileName: '<id>.yaml' },
};

/** The collection names, in reading order. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
