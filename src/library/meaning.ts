import { dayWords } from '../learning/date-words.ts';
import type { PresentedReview, TeamProfile } from '../learning/meaning.ts';
import { plainText } from '../write-up/inline.ts';
import { groupsOf } from './groups.ts';
import type { Library } from './library.ts';
import type { ClassView, ReviewView, TeamView } from './views.ts';

/** What a page says of the reviews it presents, for a reader's browser to compare with a team. */
export function presentedReview(view: ReviewView, { practices }: Pick<Library, 'practices'>): PresentedReview {
  const { id, name, href, owner, services, classes, review } = view;
  const named = new Set(review.lessons.flatMap(({ practice }) => practice ?? []));
  const learned = practices.filter((practice) => named.has(practice.id) || view.practices.includes(practice));
  return {
    id,
    name,
    href,
    ...(owner && { owner: owner.id }),
    services: services.map((one) => ({ id: one.id, name: one.name })),
    classes: classes.map((one) => ({ id: one.id, name: one.name })),
    lessons: review.lessons.map((one) => ({
      id: one.id,
      text: plainText(one.text),
      href: `${href}#lesson-${one.id}`,
    })),
    practices: learned.map((one) => ({ id: one.id, name: one.name, href: one.href })),
  };
}

/** Incidents that a profile names of each class. */
const NEWEST = 3;

/** What is recorded of a team, as its profile says it. Drills are no incidents. */
export function teamProfile({ id, name, services, reviews, adoption }: TeamView): TeamProfile {
  const incidents = reviews.filter(({ review }) => review.kind !== 'drill');
  const classes = new Set(incidents.flatMap((review) => review.classes));
  return {
    id,
    name,
    services: services.map((service) => service.id),
    classes: Object.fromEntries([...classes].map((one) => [one.id, incidentsOf(one, incidents)])),
    practices: Object.fromEntries((adoption?.practices ?? []).map(({ practice, state }) => [practice, state])),
    lessons: Object.fromEntries((adoption?.lessons ?? []).map(({ lesson, state }) => [lesson, state])),
  };
}

function incidentsOf(one: ClassView, incidents: readonly ReviewView[]): TeamProfile['classes'][string] {
  const own = incidents.filter(({ classes }) => classes.includes(one));
  const newest = own.slice(0, NEWEST).map(({ id, name, href, at }) => ({ id, name, href, day: dayWords(at) }));
  return { count: own.length, newest };
}

/** The teams that a reader can choose among, by group; teams of a group of their own come last. */
export function teamChoices(library: Library): { group: string; teams: { id: string; name: string }[] }[] {
  const groups = groupsOf(library);
  const grouped = new Set(groups.flatMap(({ teams }) => teams));
  const choice = ({ id, name }: TeamView) => ({ id, name });
  const others = library.teams.filter((team) => !grouped.has(team));
  return [
    ...groups.map(({ name, teams }) => ({ group: name, teams: teams.map(choice) })),
    ...(others.length === 0
      ? []
      : [
          {
            group: groups.length === 0 ? 'Teams' : 'Other teams',
            teams: others.map(({ id, name, team }) => ({ id, name: [name, team.group].filter(Boolean).join(', ') })),
          },
        ]),
  ];
}
