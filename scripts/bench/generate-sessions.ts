import { DAY } from '../../src/model/duration.ts';
import { ADOPTION_STATES, words } from '../../src/model/vocabulary.ts';
import { mdxFile, yamlFile, type BenchFile } from './generate-knowledge.ts';
import { BENCH_NOW, linkedReview, type World } from './generate-plan.ts';

/** How many global reviews an organisation with so many reviews has held. */
function sessionCount(reviews: number): number {
  return Math.min(Math.ceil(reviews / 20), 400);
}

/** The dates of past global reviews, twice a week backwards from now. */
export function sessionDates(reviews: number): string[] {
  return Array.from({ length: sessionCount(reviews) }, (_, index) =>
    new Date(BENCH_NOW - (4 + index * 3.5) * DAY).toISOString().slice(0, 10),
  );
}

/** The global reviews held. */
export function sessionFiles(dates: readonly string[], world: World): BenchFile[] {
  const { random, teams, practices, classes, material } = world;
  const someReviews = (count: number) =>
    random.several(count, () => linkedReview(world)?.id ?? world.reviews[0]?.id ?? '');
  return dates.map((date) => {
    const front = {
      title: `Global review of ${date}`,
      held: `${date}T15:00Z`,
      minutes: 60,
      reviews: someReviews(3),
      teams: random.several(random.between(4, 15), () => random.pick(teams).id),
      decisions: random.several(random.between(1, 3), () => random.pick(material.sentences)),
      practices: random.chance(0.3) ? [random.pick(practices)] : [],
      carriedOver: random.chance(0.2) ? someReviews(1) : [],
      ...(random.chance(0.5) && {
        oldStone: {
          class: random.favourite(classes),
          holds: random.chance(0.6),
          found: random.pick(material.sentences),
        },
      }),
    };
    const body = Array.from({ length: 3 }, () =>
      random.several(4, () => random.pick(material.sentences)).join(' '),
    ).join('\n\n');
    return { path: `sessions/${date}.mdx`, text: mdxFile(front, `${body}\n`) };
  });
}

/** Lessons that teams look at; everyone speaks of the same ones. */
const TRAVELLING = 300;

/** Where the teams stand with lessons and practices, and two reading paths. Some teams have recorded nothing yet. */
export function adoptionAndPaths(world: World): BenchFile[] {
  const { random, teams, practices, material } = world;
  const lessons = random.several(TRAVELLING, () => {
    const review = linkedReview(world) ?? world.reviews[0];
    return `${review?.id ?? ''}#lesson-${random.between(1, 2)}`;
  });
  const look = () => ({
    state: random.pick(words(ADOPTION_STATES)),
    date: new Date(BENCH_NOW - random.between(1, 900) * DAY).toISOString().slice(0, 10),
    ...(random.chance(0.5) && { evidence: `https://tracker.example/browse/WORK-${random.between(1, 9999)}` }),
  });
  const adoption = teams
    .filter(() => random.chance(0.9))
    .map(({ id }) => {
      const file = {
        lessons: random.several(20, () => random.favourite(lessons)).map((lesson) => ({ lesson, ...look() })),
        practices: random.several(8, () => random.pick(practices)).map((practice) => ({ practice, ...look() })),
      };
      return { path: `adoption/${id}.yaml`, text: yamlFile(file) };
    });
  const paths = ['first-week', 'before-the-peak'].map((id) => {
    const chosen = random.several(7, () => linkedReview(world)?.id ?? world.reviews[0]?.id ?? '');
    const reviews = chosen.map((review) => ({ review, why: random.pick(material.sentences) }));
    return { path: `paths/${id}.yaml`, text: yamlFile({ title: id.replaceAll('-', ' '), for: 'Newcomers', reviews }) };
  });
  return [...adoption, ...paths];
}
