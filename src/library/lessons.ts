import { whyTouched } from '../learning/meaning.ts';
import { lessonAnchor, lessonKey } from '../model/lesson.ts';
import type { Lesson } from '../model/review.ts';
import { plainText } from '../write-up/inline.ts';
import { uptakeIn, type LookView } from './adoption.ts';
import { href } from './href.ts';
import type { Library } from './library.ts';
import { presentedReview, teamProfile } from './meaning.ts';
import type { PracticeView, ReviewView, TeamView } from './views.ts';

/** A lesson with where it comes from, what carries it, and who has looked at it. */
export interface LessonView {
  lesson: Lesson;
  review: ReviewView;
  practice: PracticeView | undefined;
  /** The teams that have looked, by name. */
  looks: LookView[];
  /** Its place on the page of its review: how it is cited, for ever. */
  cited: string;
  /** The page that says how far it has travelled; a lesson that no team has looked at has none. */
  page: string | undefined;
}

/** Every lesson of a library, or of some of its reviews, in the order of the reviews. */
export function lessonViews(library: Library, reviews: readonly ReviewView[] = library.reviews): LessonView[] {
  const practices = new Map(library.practices.map((view) => [view.id, view]));
  return reviews.flatMap((review) =>
    review.review.lessons.map((lesson) => ({
      lesson,
      review,
      practice: practices.get(lesson.practice ?? ''),
      ...travelOf(lesson, review, library),
    })),
  );
}

/** How far one lesson has travelled, and where that is told. */
export function travelOf(
  lesson: Lesson,
  review: ReviewView,
  library: Library,
): Pick<LessonView, 'looks' | 'cited' | 'page'> {
  const looks = uptakeIn(library).ofLesson(lessonKey(review.id, lesson.id));
  return {
    looks,
    cited: `${review.href}#${lessonAnchor(lesson)}`,
    page: looks.length === 0 ? undefined : href(`/lessons/${review.id}/${lesson.id}/`),
  };
}

/** Something that a team has looked at: its text is plain, and `look` says where the team stands now. */
export interface LookedAt {
  kind: 'Lesson' | 'Practice';
  text: string;
  href: string;
  look: LookView;
}

const reviewsById = new WeakMap<Library, Map<string, ReviewView>>();

function byIdIn(library: Library): Map<string, ReviewView> {
  const made = reviewsById.get(library) ?? new Map(library.reviews.map((view) => [view.id, view]));
  reviewsById.set(library, made);
  return made;
}

/** What a team has looked at, the newest look first; what this build does not carry is left out. */
export function lookedAt(team: TeamView, library: Library): LookedAt[] {
  const uptake = uptakeIn(library);
  const own = (looks: readonly LookView[]) => looks.filter((look) => look.team === team);
  const reviews = byIdIn(library);
  const keys = [...new Set(team.adoption?.lessons.map(({ lesson }) => lesson))];
  const lessons = keys.flatMap((key): LookedAt[] => {
    const [id = '', name] = key.split('#');
    const review = reviews.get(id);
    const lesson = review?.review.lessons.find((one) => one.id === name);
    if (!review || !lesson) return [];
    const { cited, page } = travelOf(lesson, review, library);
    return own(uptake.ofLesson(key)).map((look) => ({
      kind: 'Lesson',
      text: plainText(lesson.text),
      href: page ?? cited,
      look,
    }));
  });
  const practices = library.practices.flatMap(({ id, name, href: to }): LookedAt[] =>
    own(uptake.ofPractice(id)).map((look) => ({ kind: 'Practice', text: name, href: to, look })),
  );
  return [...lessons, ...practices].sort((a, b) => b.look.date.at - a.look.date.at || (a.href < b.href ? -1 : 1));
}

/** A team that may want to look at a lesson, with the reason in words. */
export interface Invited {
  team: TeamView;
  why: string;
}

/**
 * The teams that have not looked at a lesson though something recorded ties them to it, by name. The team whose review
 * taught it needs no invitation.
 */
export function invitedTo({ review, looks }: LessonView, library: Library): Invited[] {
  const done = new Set(looks.map(({ team }) => team));
  const presented = presentedReview(review, library);
  return library.teams
    .filter((team) => team !== review.owner && !done.has(team))
    .map((team) => ({ team, why: whyTouched(profileOf(team), presented, 'it') }))
    .filter(({ why }) => why !== '');
}

const profiles = new WeakMap<TeamView, ReturnType<typeof teamProfile>>();

function profileOf(team: TeamView): ReturnType<typeof teamProfile> {
  const profile = profiles.get(team) ?? teamProfile(team);
  profiles.set(team, profile);
  return profile;
}

/** So many lessons are named as looked at lately. */
const MOST_TRAVELLING = 8;

/** The lessons that teams have looked at, the latest look first. */
export function travelling(lessons: readonly LessonView[]): LessonView[] {
  const latest = ({ looks }: LessonView) => Math.max(...looks.map(({ date }) => date.at));
  return lessons
    .filter(({ looks }) => looks.length > 0)
    .sort((a, b) => latest(b) - latest(a) || (a.cited < b.cited ? -1 : 1))
    .slice(0, MOST_TRAVELLING);
}
