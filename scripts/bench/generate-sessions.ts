import { DAY } from '../../src/model/duration.ts';
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
  const { random, teams, practices, material } = world;
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
    };
    const body = Array.from({ length: 3 }, () =>
      random.several(4, () => random.pick(material.sentences)).join(' '),
    ).join('\n\n');
    return { path: `sessions/${date}.mdx`, text: mdxFile(front, `${body}\n`) };
  });
}

/** Where a third of the teams stand with practices, and two reading paths. */
export function adoptionAndPaths(world: World): BenchFile[] {
  const { random, teams, practices, material } = world;
  const states = ['exposed', 'checked-safe', 'fixed', 'not-applicable'];
  const adoption = teams
    .filter((_, index) => index % 3 === 0)
    .map(({ id }) => {
      const looked = random
        .several(6, () => random.pick(practices))
        .map((practice) => ({ practice, state: random.pick(states), date: '2026-06-01' }));
      return { path: `adoption/${id}.yaml`, text: yamlFile({ practices: looked }) };
    });
  const paths = ['first-week', 'before-the-peak'].map((id) => {
    const chosen = random.several(7, () => linkedReview(world)?.id ?? world.reviews[0]?.id ?? '');
    const reviews = chosen.map((review) => ({ review, why: random.pick(material.sentences) }));
    return { path: `paths/${id}.yaml`, text: yamlFile({ title: id.replaceAll('-', ' '), for: 'Newcomers', reviews }) };
  });
  return [...adoption, ...paths];
}
