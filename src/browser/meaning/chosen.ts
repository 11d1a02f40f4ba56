import { TEAM_KEY } from '../choose-team.ts';
import { meaningFor, type Meaning, type PresentedReview, type TeamProfile } from '../../learning/meaning.ts';

/** The reviews that a page presents, as its section on their meaning carries them. */
export function presentedOn(section: HTMLElement): PresentedReview[] {
  return JSON.parse(section.dataset['cairnMeaning'] ?? '[]') as PresentedReview[];
}

/** The team that the address names or the browser remembers. */
export function chosenTeam(): string | undefined {
  return new URLSearchParams(location.search).get('team') ?? localStorage.getItem(TEAM_KEY) ?? undefined;
}

/** What the reviews mean for a team; undefined when it has no profile here. `teams` is the address of all teams. */
export async function loadMeaning(
  teams: string,
  team: string,
  presented: readonly PresentedReview[],
): Promise<{ name: string; meaning: Meaning } | undefined> {
  // An id of another form would lead elsewhere.
  if (!/^[a-z0-9-]+$/.test(team)) return undefined;
  const answer = await fetch(`${teams}${team}/profile.json`);
  if (!answer.ok) return undefined;
  const profile = (await answer.json()) as TeamProfile;
  return { name: profile.name, meaning: meaningFor(profile, presented) };
}
