import { phasesOf, type PhaseName } from '../learning/phases.ts';
import { phaseWords } from '../learning/phase-words.ts';
import type { Review } from '../model/review.ts';

/** A piece of a phase bar: which phase, and where it lies, in pixels. */
export interface BarPiece {
  name: PhaseName;
  x: number;
  width: number;
  /** "15 min diagnosing". */
  words: string;
}

/** A phase bar with the same in words. */
export interface PhaseBarShape {
  width: number;
  pieces: BarPiece[];
  /** "3 min undetected, 15 min diagnosing"; says so when nothing is known. */
  words: string;
}

/** A phase that lasted no longer than a breath still shows. */
const LEAST = 2;

/**
 * Where the time between start and resolution went, as shares of `width`. Latent time and the wait for the review
 * are left out: they would dwarf the rest.
 */
export function phaseBar(review: Pick<Review, 'times' | 'timeline' | 'localReview'>, width: number): PhaseBarShape {
  const phases = phasesOf(review).phases.filter(({ name }) => name !== 'latent' && name !== 'reviewing');
  const words = phases.length === 0 ? 'Lengths of phases not known' : phases.map(phaseWords).join(', ');
  const lasting = phases.filter(({ ms }) => ms > 0);
  const total = lasting.reduce((sum, { ms }) => sum + ms, 0);
  const spare = width - LEAST * lasting.length;
  let x = 0;
  const pieces = lasting.map((phase) => {
    const piece = { name: phase.name, x, width: LEAST + (spare * phase.ms) / total, words: phaseWords(phase) };
    x += piece.width;
    return piece;
  });
  return { width, pieces, words };
}
