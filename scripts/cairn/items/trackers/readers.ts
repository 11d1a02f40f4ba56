import type { Tracker } from '../../../../src/model/site.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { jira } from './jira.ts';
import { linear } from './linear.ts';
import type { Reader } from './reader.ts';

/** The kinds of trackers that can be read. */
export const READERS: Partial<Record<Tracker['kind'], Reader>> = { github, gitlab, jira, linear };
