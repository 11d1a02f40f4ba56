import { describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/model/questions.ts';
import { TOPICS, topicOfHint, writtenHint } from '../../src/model/hints.ts';
import { compileBody } from '../../src/write-up/compile.ts';

const HINT = '_Where did we get lucky?_';

describe('the topics of a new draft', () => {
  it('speak to each of the eight questions once, under a heading that answers it', () => {
    expect(TOPICS.flatMap(({ question }) => question ?? []).sort()).toEqual(QUESTIONS.map(({ id }) => id).sort());
    for (const { heading, question } of TOPICS) {
      expect(compileBody(`## ${heading}\n\nText.\n`).writeUp.questions).toEqual(question ? [question] : []);
    }
  });

  it('are known by their hints, however the lines of these are broken', () => {
    expect(topicOfHint('Where did\n  we get lucky?')?.question).toBe('lucky');
    expect(topicOfHint('Where did they get lucky?')).toBeUndefined();
  });

  it.each(TOPICS.flatMap(({ hints }) => hints))('is nothing that a reader sees: %s', (text) => {
    const { writeUp, findings } = compileBody(`## Heading\n\n${writtenHint(text)}\n`);
    expect(findings).toEqual([]);
    expect(writeUp.sections).toEqual([]);
    expect(writeUp.hints).toEqual([{ text, line: 3, column: 1 }]);
  });
});

describe('a hint in a body', () => {
  it('takes its heading along while nothing else stands below it', () => {
    const { writeUp } = compileBody(`Before.\n\n## Where we got lucky\n\n${HINT}\n\n## Next\n\nAfter.\n`, 10);
    expect(writeUp.sections.map(({ title }) => title)).toEqual(['', 'Next']);
    expect(writeUp.questions).toEqual([]);
    expect(writeUp.hints).toEqual([{ text: 'Where did we get lucky?', line: 14, column: 1 }]);
  });

  it('leaves what is written beside it', () => {
    const { writeUp } = compileBody(`## Where we got lucky\n\n${HINT}\n\nIt was night.\n`);
    expect(writeUp.sections).toMatchObject([{ blocks: [{ type: 'html', html: '<p>It was night.</p>' }] }]);
    expect(writeUp.questions).toEqual(['lucky']);
    expect(writeUp.hints).toHaveLength(1);
  });

  it.each([
    ['written over', '_Where did we get lucky? At night._'],
    ['without italics', 'Where did we get lucky?'],
    ['in a sentence', `${HINT} Yes.`],
    ['in a list', `- ${HINT}`],
    ['in bold', '**Where did we get lucky?**'],
  ])('is none, and is kept: %s', (_name, body) => {
    const { writeUp } = compileBody(body);
    expect(writeUp.hints).toEqual([]);
    expect(writeUp.sections).toHaveLength(1);
  });

  it('does not stand in for a heading that was left empty on purpose', () => {
    expect(compileBody('## One\n\n## Two\n\nText.\n').writeUp.sections.map(({ title }) => title)).toEqual([
      'One',
      'Two',
    ]);
  });
});
