import { resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { checkAgain } from './checks/check-content.ts';
import type { CollectionName } from './model/collections.ts';
import { contentLoaders, type Settings, type Stored } from './write-up/loader.ts';

const loaders = contentLoaders(resolve(process.env['CAIRN_CONTENT'] ?? 'content'), checkAgain);

/** The loaders check every file against the schemas of `model/` before it is stored; here its type is all that is needed. */
const collection = (name: CollectionName) => defineCollection({ loader: loaders[name], schema: z.custom<Stored>() });

export const collections = {
  settings: defineCollection({ loader: loaders.settings, schema: z.custom<Settings>() }),
  teams: collection('teams'),
  services: collection('services'),
  classes: collection('classes'),
  practices: collection('practices'),
  reviews: collection('reviews'),
  sessions: collection('sessions'),
  adoption: collection('adoption'),
  paths: collection('paths'),
};
