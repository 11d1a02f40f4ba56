import { uptakeWords, type Look } from '../learning/adoption.ts';
import type { Library } from './library.ts';
import type { TeamView } from './views.ts';

/** Where a team stands with a lesson or practice: what it recorded last. */
export interface LookView extends Look {
  team: TeamView;
}

/** Who has looked at which lesson and practice; teams by name, never by how they stand. */
export interface Uptake {
  /** The teams that have looked at a lesson, named `review#lesson`. */
  ofLesson(key: string): LookView[];
  /** The teams that have looked at a practice. */
  ofPractice(id: string): LookView[];
  /** How far something has travelled, in words. */
  words(looks: readonly LookView[]): string;
}

const known = new WeakMap<Library, Uptake>();

/** What the teams of a library have recorded, looked up by lesson and practice. Worked out once for each library. */
export function uptakeIn(library: Library): Uptake {
  const before = known.get(library);
  if (before) return before;
  const { teams } = library;
  const lessons = byName(teams, ({ adoption }) => adoption?.lessons.map((look) => [look.lesson, look]));
  const practices = byName(teams, ({ adoption }) => adoption?.practices.map((look) => [look.practice, look]));
  const uptake: Uptake = {
    ofLesson: (key) => lessons.get(key) ?? [],
    ofPractice: (id) => practices.get(id) ?? [],
    words: (looks) =>
      uptakeWords(
        looks.map(({ state }) => state),
        teams.length,
      ),
  };
  known.set(library, uptake);
  return uptake;
}

/** What is recorded of each name. Entries of a team are oldest first, so that its last one stays. */
function byName(
  teams: readonly TeamView[],
  recorded: (team: TeamView) => [name: string, look: Look][] | undefined,
): Map<string, LookView[]> {
  const looks = new Map<string, LookView[]>();
  for (const team of teams) {
    for (const [name, { state, date, evidence }] of new Map(recorded(team)))
      looks.set(name, [...(looks.get(name) ?? []), { team, state, date, evidence }]);
  }
  return looks;
}
