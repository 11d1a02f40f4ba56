import { courseOf } from '../learning/course.ts';
import { afterWords, lengthWords } from '../learning/duration-words.ts';
import { timeTo } from '../learning/phases.ts';
import type { RepairStep } from '../learning/briefing.ts';
import type { Block, WriteUp } from '../model/write-up.ts';
import { plainText } from '../write-up/inline.ts';
import type { Library } from './library.ts';
import { searchLineOf } from './search-facts.ts';
import type { ClassView, Linked, PracticeView, ReviewView } from './views.ts';

/** A name that leads to its page. */
export type NamedLink = Pick<Linked, 'href' | 'name'>;

/** One step that was tried, in plain text, with when it was begun and how long it took, in words. */
export interface PastStep {
  text: string;
  when: string;
}

/** A past incident as a responder wants to see it beside the one at hand. Everything is plain text. */
export interface PastCase extends NamedLink {
  /** When, who and how severe. */
  line: string;
  /** What it looked like from the inside. */
  seen: string[];
  turnedOut: string;
  classes: NamedLink[];
  helped: PastStep[];
  deadEnds: PastStep[];
  /** How long it took to know and to end it, in words. */
  lasted: string[];
  practices: NamedLink[];
}

/** The texts by which a past incident is found. */
export interface CaseText {
  /** Position of the case in the list. */
  id: number;
  /** What it looked like from the inside. */
  seen: string;
  /** What was done, why it could happen, and the story. */
  told: string;
  /** Title, services, classes, team. */
  named: string;
}

/** All that the page "Seen before?" knows. */
export interface PastCases {
  cases: PastCase[];
  texts: CaseText[];
}

/** Practices shown with one incident at most. */
const MOST_PRACTICES = 2;

const known = new WeakMap<Library, PastCases>();

/** Every review as a past case, drills left out, newest first. Worked out once for each library. */
export function pastCases(library: Library): PastCases {
  const before = known.get(library);
  if (before) return before;
  const practices = new Map(library.practices.map((one) => [one.id, one]));
  const views = library.reviews.filter(({ review }) => review.kind !== 'drill');
  const cases = views.map((view) => caseOf(view, practices));
  const all = { cases, texts: views.map((view, id) => textOf(view, cases[id]!, id)) };
  known.set(library, all);
  return all;
}

function caseOf(view: ReviewView, practices: ReadonlyMap<string, PracticeView>): PastCase {
  const { review, href, name, classes } = view;
  const { seen, turnedOut, helped, deadEnds } = courseOf(review);
  return {
    href,
    name,
    line: searchLineOf(view),
    seen: [...seen, review.impact?.customers ?? '', review.impact?.technology ?? ''].filter(Boolean).map(plainText),
    turnedOut: plainText(turnedOut ?? review.summary ?? ''),
    classes: classes.map(linkTo),
    helped: helped.map(stepOf),
    deadEnds: deadEnds.map(stepOf),
    lasted: lastedWords(review),
    practices: practicesFor(view, practices).map(linkTo),
  };
}

function linkTo({ href, name }: Linked): NamedLink {
  return { href, name };
}

function stepOf({ event, initiatedAfter, took }: RepairStep): PastStep {
  const parts = [
    initiatedAfter && initiatedAfter.ms > 0 ? afterWords(initiatedAfter) : '',
    took && took.ms > 0 ? `took ${lengthWords(took)}` : '',
    event.outcome === 'worsened' ? 'made it worse' : '',
  ];
  return { text: plainText(event.text), when: parts.filter(Boolean).join(', ') };
}

function lastedWords(review: ReviewView['review']): string[] {
  return (
    [
      ['Noticed', 'detected'],
      ['Diagnosed', 'diagnosed'],
      ['Mitigated', 'mitigated'],
      ['Resolved', 'resolved'],
    ] as const
  ).flatMap(([word, milestone]) => {
    const length = timeTo(review, milestone);
    return length === undefined || length.ms === 0 ? [] : [`${word} ${afterWords(length)}`];
  });
}

/** The practices that its lessons name come first, then those learned from it; what helps while responding before the rest. */
function practicesFor({ review, practices: learned }: ReviewView, all: ReadonlyMap<string, PracticeView>) {
  const named = review.lessons.flatMap(({ practice }) => all.get(practice ?? '') ?? []);
  const distinct = [...new Set([...named, ...learned])];
  const responding = distinct.filter(({ practice }) => practice.phase === 'respond');
  return [...new Set([...responding, ...distinct])].slice(0, MOST_PRACTICES);
}

function textOf(
  { name, review, services, classes, owner, writeUp }: ReviewView,
  { seen }: PastCase,
  id: number,
): CaseText {
  const told = [...review.timeline.map(({ text }) => text), ...review.factors].map(plainText);
  return {
    id,
    seen: [...seen, plainText(review.summary ?? '')].join('\n'),
    told: [...told, proseOf(writeUp)].join('\n'),
    named: [name, ...services, ...classes, owner?.name, owner?.team.group]
      .map((one) => (typeof one === 'object' ? one.name : one))
      .join('\n'),
  };
}

function proseOf({ sections }: WriteUp): string {
  return sections.map(({ title, blocks }) => `${title} ${blocks.map(textIn).join(' ')}`).join('\n');
}

function textIn(block: Block): string {
  if (block.type === 'call') return block.children.map(textIn).join(' ');
  return block.html.replace(/<[^>]*>/g, ' ').replace(/&[#\w]+;/g, ' ');
}

/** A problem class with what is worth reading first when an incident looks like it. */
export interface FrequentClass {
  view: ClassView;
  practices: PracticeView[];
  /** The newest few. */
  reviews: ReviewView[];
}

/** How many problem classes are frequent, and how many reviews stand for each. */
const [MOST_CLASSES, MOST_REVIEWS] = [8, 3];

/** The problem classes with the most reviews. */
export function frequentClasses({ classes }: Library): FrequentClass[] {
  return classes
    .filter(({ reviews }) => reviews.length > 0)
    .sort((a, b) => b.reviews.length - a.reviews.length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_CLASSES)
    .map((view) => ({
      view,
      practices: view.practices.slice(0, MOST_PRACTICES),
      reviews: view.reviews.slice(0, MOST_REVIEWS),
    }));
}
