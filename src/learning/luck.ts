import type { Improvement } from '../model/improvement.ts';

/** Whether a stroke of luck still has to hold by chance, by the item that would make it unnecessary. */
export type LuckStanding = 'open' | 'promised' | 'declined' | 'replaced';

/** The standings, what is still left to chance first. */
export const LUCK_STANDINGS: readonly LuckStanding[] = ['open', 'declined', 'promised', 'replaced'];

/** Where luck stands: it is replaced by design only when the item is done. */
export function luckStanding(item: Pick<Improvement, 'state'> | undefined): LuckStanding {
  if (item === undefined) return 'open';
  if (item.state === 'done' || item.state === 'verified') return 'replaced';
  return item.state === 'declined' ? 'declined' : 'promised';
}

/** A standing in words; where an item is named, they lead up to it. */
export const LUCK_WORDS: Record<LuckStanding, string> = {
  open: 'Not yet replaced by design',
  declined: 'Left to chance; declined',
  promised: 'To be replaced by design with',
  replaced: 'Replaced by design with',
};
