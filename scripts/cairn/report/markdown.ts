import type { Diagnostic, Severity } from '../../../src/model/diagnostic.ts';
import { QUESTIONS } from '../../../src/model/questions.ts';
import type { Entry } from '../../../src/write-up/content.ts';
import { plural } from '../../../src/write-up/problem-text.ts';
import type { ReportContext } from '../report.ts';
import { strengthsOf } from './strengths.ts';

/** A comment of more reviews would not be read; and code hosts cut long ones off. */
const MOST_REVIEWS = 20;
const MOST_PROBLEMS = 60;

/** A summary to post on a pull request: what is good about each review, which questions it speaks to, then what to look at. */
export function markdownReport(problems: readonly Diagnostic[], { reviews, files }: ReportContext): string {
  const told = reviews.slice(0, MOST_REVIEWS).map(reviewSummary);
  const more = reviews.length > MOST_REVIEWS ? [`… and ${plural(reviews.length - MOST_REVIEWS, 'more review')}.`] : [];
  return [...told, ...more, ...problemSummary(problems, files)].join('\n\n');
}

function reviewSummary({ data, writeUp }: Entry<'reviews'>): string {
  const strengths = strengthsOf(data, writeUp);
  const good =
    strengths.length > 0
      ? `What is good about it: it\n\n${strengths.map((strength) => `- ${strength}`).join('\n')}`
      : 'A beginning is made; the rest can grow from here.';
  return [`### ${escape(data.title)}`, good, questionSummary(writeUp?.questions ?? [])].join('\n\n');
}

function questionSummary(spoken: readonly string[]): string {
  const names = (isSpoken: boolean) =>
    QUESTIONS.filter(({ id }) => spoken.includes(id) === isSpoken).map(({ short }) => short.toLowerCase());
  const [said, left] = [names(true), names(false)];
  const speaks = `It speaks to ${said.length} of the ${QUESTIONS.length} questions of the local review`;
  if (left.length === 0) return `${speaks}.`;
  const listed = said.length > 0 ? `${speaks}: ${said.join(', ')}.` : `${speaks}.`;
  return `${listed} If there is something to say: ${left.join(', ')}. None is a must.`;
}

const TITLES: Record<Severity, string> = {
  error: 'To mend before it can be published',
  warning: 'Worth a look; each may be right as it is',
  information: 'For information',
};

function problemSummary(problems: readonly Diagnostic[], files: number): string[] {
  if (problems.length === 0) return [`The check has nothing to say about ${plural(files, 'file')}.`];
  const shown = problems.slice(0, MOST_PROBLEMS);
  const parts = (['error', 'warning', 'information'] as const).flatMap((severity) => {
    const some = shown.filter((problem) => problem.severity === severity);
    return some.length === 0 ? [] : [`#### ${TITLES[severity]}`, some.map(line).join('\n')];
  });
  const left = problems.length - shown.length;
  return left > 0 ? [...parts, `… and ${left} more, which the check lists.`] : parts;
}

function line({ file, line: row, message, fix, code }: Diagnostic): string {
  return `- \`${file.replaceAll('`', '')}:${row}\` ${escape(message)} ${escape(fix)} (\`${code}\`)`;
}

/** What is quoted from content must not become markup, a mention or a link to an issue of the code host. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#|~&!]/g, '\\$&').replaceAll('@', '@\u200b');
}
