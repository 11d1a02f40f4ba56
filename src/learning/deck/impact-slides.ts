import { notesOf } from './answer-notes.ts';
import { MOST_WORDS, piecesOf, wordsOf, wordsOnSlide } from './fit-text.ts';
import type { Draft, SlideFigure } from './slide.ts';
import type { Told, Wording } from './told.ts';
import { trapsIn } from './traps.ts';

/** Figures that stand beside each other on one slide. */
const FIGURES_A_SLIDE = 3;

/** The title of a review, then what it meant: business, customers, technology; figures beside the business. */
export function impactSlides({ review, severity, day, owner }: Told, { plain }: Wording): Draft[] {
  const { business, customers, technology, figures } = review.impact;
  const summary = review.summary === undefined ? undefined : plain(review.summary);
  const cover: Draft = {
    part: 'impact',
    look: 'cover',
    above: [severity, day, owner].filter(Boolean).join(' · '),
    title: review.title,
    body: {},
    notes: [...notesOf('say', summary), ...notesOf('watch', ...trapsIn(review.title, summary ?? ''))],
  };
  const meant = business === undefined ? summary : plain(business);
  return [
    ...withoutTooMuchAbove(cover),
    ...businessSlides(
      meant,
      figures.map(({ label, value }) => ({ label, value: String(value) })),
    ),
    ...sentences('What customers felt', customers === undefined ? undefined : plain(customers)),
    ...sentences('What it did to systems', technology === undefined ? undefined : plain(technology)),
  ];
}

/** A title of many words leaves no room for what stands above it; that is then said on a slide of its own. */
function withoutTooMuchAbove(cover: Draft): Draft[] {
  if (wordsOnSlide(cover) <= MOST_WORDS) return [cover];
  const { above = '', ...rest } = cover;
  const notes = [...cover.notes, ...notesOf('say', above)];
  return piecesOf(cover.title, MOST_WORDS).map((title) => ({ ...rest, title, notes }));
}

/** The business effect as a sentence to be read, with the first figures below it where there is room. */
function businessSlides(meant: string | undefined, figures: readonly SlideFigure[]): Draft[] {
  const groups = groupsOf(figures, FIGURES_A_SLIDE);
  const [first = [], ...others] = groups;
  const together = meant === undefined ? Infinity : wordsOnSlide({ title: meant, body: { figures: first } });
  const isShort = meant !== undefined && wordsOf(meant) <= LONGEST_ABOVE_FIGURES && together <= MOST_WORDS;
  if (isShort && first.length > 0) return [figureSlide(meant, 'sentence', first), ...others.map(moreFigures)];
  return [...sentences('For the business', meant), ...groups.map(moreFigures)];
}

/** A sentence of more words would push the figures below it off the slide. */
const LONGEST_ABOVE_FIGURES = 22;

function moreFigures(figures: SlideFigure[]): Draft {
  return figureSlide('In figures', 'heading', figures);
}

function figureSlide(title: string, look: Draft['look'], figures: SlideFigure[]): Draft {
  return { part: 'impact', look, title, body: { figures }, notes: notesOf('ask', 'Who else would have felt this?') };
}

function sentences(above: string, text: string | undefined): Draft[] {
  if (text === undefined) return [];
  return piecesOf(text, MOST_WORDS - wordsOf(above)).map((title) => ({
    part: 'impact',
    look: 'sentence',
    above,
    title,
    body: {},
    notes: notesOf('watch', ...trapsIn(title)),
  }));
}

/** Evenly filled groups, so that none is left with one of four. A group too wordy for a slide is halved. */
function groupsOf(figures: readonly SlideFigure[], most: number): SlideFigure[][] {
  if (figures.length === 0) return [];
  const count = Math.ceil(figures.length / most);
  const each = Math.ceil(figures.length / count);
  return Array.from({ length: count }, (_, index) => figures.slice(index * each, (index + 1) * each)).flatMap(
    (group) =>
      group.length > 1 && wordsOnSlide({ title: 'In figures', body: { figures: group } }) > MOST_WORDS
        ? groupsOf(group, group.length - 1)
        : [group],
  );
}
