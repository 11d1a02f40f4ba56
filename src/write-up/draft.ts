import { dump } from 'js-yaml';
import { TOPICS, writtenHint } from '../model/hints.ts';
import { compileBody } from './compile.ts';

/** What a new review says. Every value is text as it is written in the file. */
export interface Draft {
  title: string;
  summary?: string;
  owner?: string;
  severity?: string;
  services?: readonly string[];
  started: string;
  /** What makes the start doubtful, in a few words behind it. */
  startedNote?: string;
  timeline?: readonly Readonly<Record<string, string>>[];
  improvements?: readonly Readonly<Record<string, string>>[];
  sources?: readonly Readonly<Record<string, string>>[];
  /** Lines that stand as comments at the end of the front matter, where no reader of the site sees them. */
  beside?: readonly string[];
  /** The text there is already. */
  body?: string;
}

/**
 * The file of a new review: what is known as front matter, then the text, then a heading with a hint for every topic
 * that the text does not speak to yet.
 */
export function draftText({ startedNote, beside = [], body = '', ...known }: Draft): string {
  const isStarted = (known.improvements ?? []).length > 0;
  return ['---', ...frontMatter(known, startedNote, beside), '---', '', withTopics(body, isStarted), ''].join('\n');
}

/** What a preliminary review also needs, said where the writer looks. */
const NEXT = '# "preliminary" also needs summary, severity, owner, and times.resolved (or ongoing: true).';

function frontMatter(known: Draft, startedNote: string | undefined, beside: readonly string[]): string[] {
  const {
    title,
    summary,
    severity,
    owner,
    services = [],
    started,
    timeline = [],
    improvements = [],
    sources = [],
  } = known;
  const start = yaml({ started }, 1);
  return [
    yaml({ title, ...(summary !== undefined && { summary }) }, 1),
    'status: draft',
    NEXT,
    yaml({ ...(severity !== undefined && { severity }), ...(owner !== undefined && { owner }) }, 1),
    services.length > 0 ? yaml({ services }, 1) : '',
    'times:',
    `  ${start}${startedNote === undefined ? '' : `  # ${startedNote}`}`,
    ...listed('timeline', timeline),
    ...listed('improvements', improvements),
    ...listed('sources', sources),
    ...(beside.length > 0 ? ['# Kept from the notes:', ...beside.map((line) => `#   ${line}`.trimEnd())] : []),
  ].filter((line) => line !== '');
}

function listed(key: string, entries: readonly object[]): string[] {
  return entries.length === 0 ? [] : [`${key}:`, ...entries.map((entry) => `  - ${yaml(entry, 0)}`)];
}

/** A value as YAML, what lies deeper than a level in one line. */
function yaml(value: object, flowLevel: number): string {
  if (Object.keys(value).length === 0) return '';
  return dump(value, { flowLevel, lineWidth: -1 }).trimEnd();
}

/**
 * A text without a heading at its beginning is what happened; topics that it does not speak to follow. Where there are
 * improvement items already, only their breadth is asked for.
 */
function withTopics(body: string, hasItems: boolean): string {
  const { sections, questions } = compileBody(body).writeUp;
  const story = TOPICS[0];
  const isStory = body !== '' && sections[0]?.depth === 0;
  const open = TOPICS.filter(({ question }) => (question ? !questions.includes(question) : body === ''));
  const asked = open.map(({ heading, question, hints }) => {
    const left = hasItems && question === 'improve' ? hints.slice(1) : hints;
    return [`## ${heading}`, ...left.map(writtenHint)].join('\n\n');
  });
  return [
    ...(isStory && story ? [`## ${story.heading}`] : []),
    ...(body === '' ? [] : [body.trimEnd()]),
    ...asked,
  ].join('\n\n');
}
