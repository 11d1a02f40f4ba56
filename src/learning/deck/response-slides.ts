import { COMMS_AUDIENCES, FITS, OUTCOMES } from '../../model/vocabulary.ts';
import type { Briefing, RepairStep } from '../briefing.ts';
import type { Communication } from '../communication.ts';
import { afterWords, lengthWords } from '../duration-words.ts';
import type { Length } from '../phases.ts';
import { answersTo, notesOf } from './answer-notes.ts';
import { packItems, piecesOf } from './fit-text.ts';
import type { Draft, Note, SlideItem } from './slide.ts';
import type { Told, Wording } from './told.ts';
import { trapsAt } from './traps.ts';

/** How it was noticed and understood: times, priority, services, and whether the right teams were engaged. */
export function diagnosisSlides(told: Told, briefing: Briefing, { team }: Wording): Draft[] {
  const known = (length: Length | undefined) => (length === undefined ? 'unknown' : lengthWords(length));
  const figures = [
    { value: known(briefing.detectedAfter), label: 'until it was noticed' },
    { value: known(briefing.diagnosedAfter), label: 'until the cause was known' },
    { value: told.severity, label: 'priority level' },
  ];
  const answers = answersTo(['detect', 'diagnose'], told.answers);
  const first: Draft = {
    part: 'diagnosis',
    look: 'heading',
    title: 'Noticed, and understood',
    body: { figures },
    notes: [
      ...answers,
      ...notesOf('ask', 'Could it have been noticed sooner? Were these the right triggers?'),
      ...notesOf('ask', 'Did responders have the information they needed?'),
    ],
  };
  return [
    first,
    ...listSlides('diagnosis', 'Services it touched', servicesOf(told)),
    ...engagementSlides(briefing, team),
  ];
}

function servicesOf({ services }: Told): SlideItem[] {
  return services.map((text) => ({ text }));
}

function engagementSlides({ engagements }: Briefing, team: (id: string) => string): Draft[] {
  const items = engagements.map(({ team: id, fit, engagedAfter }) => ({
    text: team(id),
    ...sideOf(fit && FITS[fit], engagedAfter && `engaged ${afterWords(engagedAfter)}`),
  }));
  const isLate = engagements.some(({ fit }) => fit === 'late' || fit === 'wrong');
  const notes: Note[] = [
    ...notesOf('ask', 'Were the right teams called, and when? How did the page find its way?'),
    ...notesOf(
      'watch',
      isLate ? 'Late, or another team: speak of how the call was routed, not of who came.' : undefined,
    ),
  ];
  return listSlides('diagnosis', 'Who was engaged', items, notes);
}

/** What was tried, in order, with what it led to and how long it took to begin and to complete. */
export function repairSlides(told: Told, { steps }: Briefing, { plain }: Wording): Draft[] {
  const items = steps.map((step) => stepItem(step, plain));
  const notes: Note[] = [
    ...answersTo(['resolve'], told.answers),
    ...notesOf('ask', 'What would have made the repair a single step?'),
    ...notesOf('watch', ...new Set(steps.flatMap(({ event }) => trapsAt(event, plain(event.text))))),
  ];
  return listSlides('repair', 'What was tried', items, notes);
}

function stepItem({ event, initiatedAfter, took }: RepairStep, plain: (markdown: string) => string): SlideItem {
  const outcome = event.outcome && event.outcome !== 'unknown' ? event.outcome : undefined;
  return {
    text: plain(event.text),
    ...sideOf(
      outcome && OUTCOMES[outcome],
      initiatedAfter && `${event.kind === 'action' ? 'begun ' : ''}${afterWords(initiatedAfter)}`,
      took && `took ${lengthWords(took)}`,
    ),
    ...(outcome && { outcome }),
  };
}

/** Who was told, how soon, and the longest silence; nothing when the record does not say. */
export function communicationSlides(_told: Told, { communication }: Briefing): Draft[] {
  const items = communication.map(communicationItem);
  const notes = notesOf('ask', 'Who was waiting for a word, and where would they have looked for it?');
  return listSlides('communication', 'Who was told', items, notes);
}

function communicationItem({ audience, count, firstAfter, longestSilence }: Communication): SlideItem {
  const name = COMMS_AUDIENCES[audience];
  return {
    text: `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${count === 1 ? 'one message' : `${count} messages`}`,
    ...sideOf(
      firstAfter && `first word ${afterWords(firstAfter)}`,
      longestSilence && `longest silence ${lengthWords(longestSilence)}`,
    ),
  };
}

function sideOf(...parts: readonly (string | undefined | 0)[]): { side?: string } {
  const side = parts.filter(Boolean).join(' · ');
  return side === '' ? {} : { side };
}

/** A list on as many slides as it needs; no slide for an empty list. */
export function listSlides(
  part: Draft['part'],
  title: string,
  items: readonly SlideItem[],
  notes: Note[] = [],
): Draft[] {
  return packItems(items, title).map((own) => ({ part, look: 'heading', title, body: { items: own }, notes }));
}

/** A sentence to be read, on as many slides as it needs. */
export function sentenceSlides(part: Draft['part'], text: string, most: number, more: Partial<Draft> = {}): Draft[] {
  return piecesOf(text, most).map((title) => ({ part, look: 'sentence', title, body: {}, notes: [], ...more }));
}
