import { QUESTIONS } from '../../src/model/questions.ts';
import { linkedReview, type PlannedReview, type World } from './generate-plan.ts';
import type { Random } from './generate-random.ts';
import { written, type WrittenReview } from './generate-timeline.ts';

/** Headings of the authors' own, beside those that answer a question of the local review. */
const OWN_HEADINGS = [
  'The first hour',
  'What the dashboard showed',
  'A quiet change',
  'The second wave',
  'Back to normal',
  'Who was affected',
  'Behind the numbers',
  'Where it began',
];

/** The body of the review at an index of the plan: about 500 words with headings, call-outs, now and then a table or code. */
export function reviewBody(index: number, front: WrittenReview, world: World): string {
  const { random } = world;
  const plan = world.reviews[index] as PlannedReview;
  const parts = [paragraph(plan, world), paragraph(plan, world)];
  for (const heading of headings(random))
    parts.push(`## ${heading}`, paragraph(plan, world), ...extra(plan, world), paragraph(plan, world));
  for (let callOuts = random.between(1, 3); callOuts > 0; callOuts -= 1) {
    parts.splice(random.between(1, parts.length), 0, callOut(front, plan, world));
  }
  return `${[...parts, links(index, world)].join('\n\n')}\n`;
}

function headings(random: Random): string[] {
  const answers = random.several(random.between(2, 3), () => random.pick(random.pick(QUESTIONS).headings));
  const own = random.several(random.between(1, 2), () => random.pick(OWN_HEADINGS));
  return [...own, ...answers].map((heading) => heading.charAt(0).toUpperCase() + heading.slice(1));
}

function paragraph(plan: PlannedReview, { random, material }: World): string {
  const sentences = Array.from({ length: random.between(1, 3) }, () => random.pick(material.sentences));
  if (random.chance(0.4)) sentences.splice(random.between(1, sentences.length), 0, detail(plan, random));
  return sentences.join(' ');
}

/** A sentence with names and numbers that stand nowhere else, as real reviews are full of them. */
function detail({ services, at }: PlannedReview, random: Random): string {
  const { id, name } = random.pick(services);
  const host = `\`${id}-${random.between(1, 400)}.internal\``;
  const code = `E${random.between(1000, 9999)}`;
  const time = written(at).slice(11, 16);
  return random.pick([
    `From ${time} on ${host} wrote ${random.between(20, 9000)} lines a second, nearly all of them ${code}.`,
    `${name} had ${random.between(2, 48)} replicas, and ${host} held the lock.`,
    `The pool of ${host} was at ${random.between(90, 100)}%, and requests ended with ${code} after ${random.between(2, 60)} seconds.`,
  ]);
}

function extra(plan: PlannedReview, { random, material }: World): string[] {
  const kind = random.weighted({ nothing: 76, table: 7, code: 9, list: 8 });
  if (kind === 'table') return [table(plan, random)];
  if (kind === 'code') return [code(plan, random)];
  if (kind === 'list')
    return [Array.from({ length: random.between(3, 5) }, () => `- ${random.pick(material.sentences)}`).join('\n')];
  return [];
}

function table({ services }: PlannedReview, random: Random): string {
  const rows = services.map(({ name }) => `| ${name} | ${random.between(1, 60)} min | ${random.between(0, 99)}% |`);
  return ['| Service | Out for | Requests lost |', '|---|--:|--:|', ...rows].join('\n');
}

function code({ services, at }: PlannedReview, random: Random): string {
  const { id } = random.pick(services);
  const number = random.between(1000, 9999);
  return random.pick([
    `\`\`\`text\n${written(at)} ${id} level=error code=E${number} msg="deadline exceeded"\n${written(at)} ${id} level=warn msg="retrying" attempt=${number % 7}\n\`\`\``,
    `\`\`\`sql\nselect count(*) from events\nwhere service = '${id}' and code = ${number};\n\`\`\``,
    `\`\`\`yaml\nservice: ${id}\nlimits:\n  connections: ${number}\n  timeout: ${number % 60}s\n\`\`\``,
    `\`\`\`bash\nkubectl -n ${id} rollout undo deployment/${id} --to-revision=${number % 90}\n\`\`\``,
  ]);
}

function callOut(front: WrittenReview, plan: PlannedReview, world: World): string {
  const { random } = world;
  const lesson = random.pick(front.lessons ?? []);
  const opening = random.pick([
    `<Lesson id="${lesson.id}">`,
    `<Lucky secured="${random.pick(plan.items)}">`,
    '<WentWell>',
    '<Surprise>',
    `<Quote role="${random.pick(['Engineer on call', 'Incident commander', 'Support lead'])}">`,
    `<Aside title="${plan.services[0]?.name ?? 'Aside'}">`,
  ]);
  const name = /^<(\w+)/.exec(opening)?.[1] ?? '';
  return `${opening}\n\n${paragraph(plan, world)}\n\n</${name}>`;
}

function links(index: number, world: World): string {
  const { random, classes, practices } = world;
  const earlier = index > 0 ? linkedReview(world, index) : undefined;
  const before = earlier
    ? `An earlier review, [${earlier.title}](/reviews/${earlier.id}/), told of something near to it. `
    : '';
  const [problem, practice] = [random.favourite(classes), random.favourite(practices)];
  return `${before}The class is described under [${problem}](/classes/${problem}/), and [${practice}](/practices/${practice}/) would have applied.`;
}
