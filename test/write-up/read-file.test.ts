import { describe, expect, it } from 'vitest';
import { place, readText, reviewText, told } from './told.ts';

/** Everything that is said of a review, as its author reads it. */
const says = (lines: string, body = '') => readText('reviews', reviewText(lines, body)).problems.map(told).join('\n\n');

describe('the words of the most common problems: front matter', () => {
  it('a mistyped key', () => {
    expect(says('severty: sev1')).toMatchInlineSnapshot(`
      "4:1 unknown-key
      The key "severty" is not known here.
      A mistyped key would be dropped without a word.
      → Did you mean "severity"?"
    `);
  });

  it('a key that nobody knows', () => {
    expect(says('rootcause: x')).toMatchInlineSnapshot(`
      "4:1 unknown-key
      The key "rootcause" is not known here.
      A mistyped key would be dropped without a word.
      → The keys are title, summary, kind, status, audience, severity, owner, services, classes, trigger, detection, times, ongoing, impact, responders, timeline, factors, luck, lessons, improvements, localReview, sources, waivers."
    `);
  });

  it('a mistyped word', () => {
    expect(says('kind: incidnet')).toMatchInlineSnapshot(`
      "4:7 unknown-word
      "incidnet" is not one of the words known here; "incident" is.
      What sort of occasion it was.
      → The words are incident, near-miss, drill, security."
    `);
  });

  it('a missing key', () => {
    expect(says('timeline:\n  - {kind: note}')).toMatchInlineSnapshot(`
      "5:5 missing-key
      "text" is missing.
      What happened, in one plain sentence.
      → Add text: with its value."
    `);
  });

  it('a missing instant', () => {
    expect(readText('sessions', '---\ntitle: T\n---\n').problems.map(told).join('\n\n')).toMatchInlineSnapshot(`
      "2:1 missing-key
      "held" is missing.
      When it was held, or is to be held: until then the file is its agenda.
      → Write it as 2024-07-19T04:09Z, or as 2024-07-19."
    `);
  });

  it('one value where a list belongs', () => {
    expect(says('services: cdn')).toMatchInlineSnapshot(`
      "4:11 wrong-type
      "services" needs to be a list, not text.
      Affected services.
      → Write a list: [cdn], or one "- " line for each."
    `);
  });

  it('a list where one value belongs', () => {
    expect(says('owner: [a, b]')).toMatchInlineSnapshot(`
      "4:8 wrong-type
      "owner" needs to be text, not a list.
      The team that owns the follow-up (not "the team at fault").
      → Write one text."
    `);
  });

  it('a number where text belongs', () => {
    expect(says('severity: 1')).toMatchInlineSnapshot(`
      "4:11 wrong-type
      "severity" needs to be text, not a number.
      A severity id from site.yaml, or unknown.
      → Put the value in quotes if it is meant as text."
    `);
  });

  it('yes for true', () => {
    expect(says('ongoing: yes')).toMatchInlineSnapshot(`
      "4:10 wrong-type
      "ongoing" needs to be true or false, not text.
      The incident is not over yet.
      → Write true or false, without quotes."
    `);
  });

  it('a key without its value', () => {
    expect(says('services:')).toMatchInlineSnapshot(`
      "4:1 wrong-type
      "services" needs to be a list, not nothing.
      Affected services.
      → Write a list: [one, two], or one "- " line for each."
    `);
  });

  it('a value twice in a list', () => {
    expect(says('services: [cdn, waf, cdn]')).toMatchInlineSnapshot(`
      "4:22 bad-value
      "cdn" stands in this list twice.
      An affected service.
      → Delete one of the two."
    `);
  });

  it('an instant without its zone', () => {
    expect(says('timeline:\n  - {at: 2024-01-01T10:00, kind: note, text: x}')).toMatchInlineSnapshot(`
      "5:10 bad-value
      "2024-01-01T10:00" has no time zone.
      When it happened. Left out where only the order is known: the event stays after the one before it.
      → Write 2024-01-01T10:00Z if it is UTC, or end it with an offset such as +02:00."
    `);
  });

  it('a milestone with a mistyped key', () => {
    expect(
      readText('reviews', '---\ntitle: T\ntimes:\n  started: {at: 2024-01-01, precison: estimated}\n---\n')
        .problems.map(told)
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
      "4:29 unknown-key
      The key "precison" is not known here.
      A mistyped key would be dropped without a word.
      → Did you mean "precision"?"
    `);
  });

  it('a duration in words', () => {
    expect(says('timeline:\n  - {at: 2024-01-01, precision: estimated, margin: 5 minutes, kind: note, text: x}'))
      .toMatchInlineSnapshot(`
      "5:52 bad-value
      "5 minutes" is not a duration.
      How far off an estimated instant may be, to either side.
      → Write it as PT15M (15 minutes), PT2H or P28D (28 days)."
    `);
  });

  it('an id with capitals', () => {
    expect(says('lessons: [{id: Canary, text: x}]')).toMatchInlineSnapshot(`
      "4:16 bad-value
      An id is lower-case words joined by hyphens, at most 80 characters.
      Short name of the lesson, unique in this review; it is cited as /reviews/<review>/#lesson-<id>.
      → For example: canary-rules"
    `);
  });

  it('a title that is too long', () => {
    expect(
      readText('reviews', `---\ntitle: ${'x'.repeat(121)}\n---\n`)
        .problems.map(told)
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
      "2:8 bad-value
      This text is longer than 120 characters.
      What happened, in plain words; not whose fault.
      → Shorten it."
    `);
  });

  it('a heading in a field', () => {
    expect(says('summary: "# Summary"')).toMatchInlineSnapshot(`
      "4:11 inline-only
      This text holds a heading, list, table or code block.
      It is shown in one line, in tables and on charts.
      → Keep it to a sentence with emphasis, code or links; the story belongs into the body."
    `);
  });

  it('an unsafe link in a field', () => {
    expect(says('summary: "[a](javascript:alert)"')).toMatchInlineSnapshot(`
      "4:11 unsafe-address
      This address is not allowed: javascript:alert ("javascript:" is not one of the protocols allowed).
      A link in a write-up must be one that any reader can follow without harm.
      → Use https://, http:// or mailto:, or a path within the site such as /reviews/<id>/."
    `);
  });

  it('no front matter', () => {
    expect(readText('reviews', 'Hello').problems.map(told).join('\n\n')).toMatchInlineSnapshot(`
      "1:1 front-matter-missing
      The file does not begin with front matter.
      The title and the times are read from it.
      → Begin with a line ---, then title: and times:, then a line ---."
    `);
  });

  it('front matter that is never closed', () => {
    expect(readText('reviews', '---\ntitle: T\n\nHello').problems.map(told).join('\n\n')).toMatchInlineSnapshot(`
      "1:1 front-matter-unclosed
      The front matter is opened but never closed.
      Without its end the whole write-up would be read as data.
      → Put a line with three dashes, ---, between the front matter and the text."
    `);
  });

  it('front matter in another language', () => {
    expect(readText('reviews', '---js\nmodule.exports = {}\n---\n').problems.map(told).join('\n\n'))
      .toMatchInlineSnapshot(`
      "1:1 front-matter-language
      Front matter is YAML only; "---js" asks for another language.
      Content is data and is never run.
      → Begin the file with a line that holds only ---."
    `);
  });
});

describe('the words of the most common problems: YAML', () => {
  it('a key twice', () => {
    expect(says('title: Another')).toMatchInlineSnapshot(`
      "4:1 yaml-duplicate-key
      This is not valid YAML: this key is given twice.
      The file cannot be read until this is mended.
      → Keep one of the two, with all that is meant; the first is on line 2."
    `);
  });

  it('a colon in a text without quotes', () => {
    expect(says('summary: Outage: all regions')).toMatchInlineSnapshot(`
      "4:16 yaml-syntax
      This is not valid YAML: a colon or the indentation is wrong here.
      The file cannot be read until this is mended.
      → Put the text in quotes, because it contains ": "."
    `);
  });

  it('a number sign in a text without quotes', () => {
    expect(says('summary: Order #4212 was lost')).toMatchInlineSnapshot(`
      "4:16 yaml-swallowed-text
      Everything from this # on is read as a comment and dropped.
      Readers would miss it, and nobody would notice.
      → Put the text in quotes; if it is a comment, put a space behind the #."
    `);
  });

  it('a quotation mark that is never closed', () => {
    expect(says('summary: "All regions\nowner: a\nkind: drill')).toMatchInlineSnapshot(`
      "4:10 yaml-unclosed-quote
      The quotation mark that opens here is never closed.
      Everything behind it is read as part of the text.
      → Close it with the same mark at the end of the text."
    `);
  });

  it('a quotation mark inside a text', () => {
    expect(says('summary: "The "safe" mode"')).toMatchInlineSnapshot(`
      "4:16 yaml-syntax
      This is not valid YAML: a colon or the indentation is wrong here.
      The file cannot be read until this is mended.
      → A quotation mark inside the text ends it early; put the other kind of mark around the text."
    `);
  });

  it('a text that begins with a sign', () => {
    expect(says('summary: @oncall was paged')).toMatchInlineSnapshot(`
      "4:10 yaml-syntax
      This is not valid YAML: a colon or the indentation is wrong here.
      The file cannot be read until this is mended.
      → Put the text in quotes, because it begins with "@"."
    `);
  });

  it('a tab', () => {
    expect(says('impact:\n\tbusiness: x')).toMatchInlineSnapshot(`
      "5:1 yaml-syntax
      This is not valid YAML: tab characters must not be used in indentation.
      The file cannot be read until this is mended.
      → Indent with spaces; YAML does not allow tabs."
    `);
  });

  it('a tag', () => {
    expect(says('summary: !!js/function x')).toMatchInlineSnapshot(`
      "4:10 yaml-tag
      The tag "!!js/function" is not allowed.
      Content is plain data; tags ask the parser to build other things.
      → Remove the tag; write text in quotes if it begins with "!"."
    `);
  });
});

describe('the words of the most common problems: text', () => {
  it('raw HTML', () => {
    expect(says('', 'Line one<br>line two')).toMatchInlineSnapshot(`
      "5:9 unsafe-html
      Raw HTML is not allowed: <br>.
      A write-up comes from anyone by pull request, so it may carry text and never code or markup of its own.
      → End the line with two spaces, or begin a new paragraph."
    `);
  });

  it('an expression', () => {
    expect(says('', 'The value of {user.id} was empty.')).toMatchInlineSnapshot(`
      "5:14 unsafe-expression
      Expressions are not allowed: {user.id}.
      Write-ups are data and are never run.
      → Write the text between backticks, or put a backslash before the brace: \\{"
    `);
  });

  it('a lonely brace', () => {
    expect(says('', 'The config began with { and')).toMatchInlineSnapshot(`
      "5:23 mdx-brace
      A curly brace opens an expression here.
      Write-ups are data and are never run, so expressions are refused.
      → Write the text between backticks, or put a backslash before the brace: \\{"
    `);
  });

  it('a lonely angle bracket', () => {
    expect(says('', 'Latency stayed <5 ms.')).toMatchInlineSnapshot(`
      "5:16 mdx-syntax
      A "<" stands here that opens nothing.
      A "<" directly before a letter or sign begins a component.
      → Put a space after it, write it between backticks, or put a backslash before it."
    `);
  });

  it('an innocent sentence that begins with "export"', () => {
    expect(says('', 'export volumes fell by half.')).toMatchInlineSnapshot(`
      "5:1 unsafe-module-code
      A paragraph that begins with "export" is read as program code.
      Write-ups are data and are never run, so module code is refused.
      → If it is a sentence, begin it with another word ("The export …"); if it is code, put it between lines of three backticks."
    `);
  });

  it('a mistyped component', () => {
    expect(says('', '<Leson>\n\nx\n\n</Leson>')).toMatchInlineSnapshot(`
      "5:1 unknown-component
      There is no component <Leson>.
      Only the known components can be shown.
      → Did you mean <Lesson>?"
    `);
  });

  it('a component that is never closed', () => {
    expect(says('', '<Aside>\n\nx')).toMatchInlineSnapshot(`
      "5:1 mdx-unclosed
      <Aside> is opened and never closed.
      What it holds would have no end.
      → Close it with </Aside> on a line of its own, or with /> when it holds nothing."
    `);
  });

  it('a component that begins and ends on different lines of text', () => {
    expect(says('', '<Aside>\nOne line.</Aside>')).toMatchInlineSnapshot(`
      "6:10 mdx-torn
      <Aside> begins in one block of text and ends in another.
      It is not clear what it holds.
      → Put <Aside> and </Aside> on lines of their own."
    `);
  });

  it('a property without quotation marks', () => {
    expect(says('', '<Lesson id=canary>x</Lesson>')).toMatchInlineSnapshot(`
      "5:1 mdx-syntax
      The tag <Lesson> cannot be read.
      A property is written name="value", and a tag ends with >.
      → Check the quotation marks and the end of the tag."
    `);
  });

  it('a mistyped property', () => {
    expect(says('', '<Aside titel="x">y</Aside>')).toMatchInlineSnapshot(`
      "5:8 component-unknown-key
      <Aside>: The key "titel" is not known here.
      A mistyped key would be dropped without a word.
      → Did you mean "title"?"
    `);
  });

  it('a missing property', () => {
    expect(says('', '<Quote>x</Quote>')).toMatchInlineSnapshot(`
      "5:1 component-missing-key
      <Quote>: "role" is missing.
      Who said it, as a role.
      → Add role: with its value."
    `);
  });

  it('a question that is none of the eight', () => {
    expect(says('', '<Question id="luck">x</Question>')).toMatchInlineSnapshot(`
      "5:11 component-bad-value
      <Question>: The questions are detect, diagnose, resolve, improve, lucky, learned, prevent, well.
      One of the eight questions.
      → For example: lucky"
    `);
  });

  it('an empty component', () => {
    expect(says('', '<WentWell></WentWell>')).toMatchInlineSnapshot(`
      "5:1 component-content
      <WentWell> is empty.
      An empty call-out tells nothing.
      → Write text between <WentWell> and </WentWell>."
    `);
  });

  it('a link in angle brackets', () => {
    expect(says('', 'See <https://example.org>.')).toMatchInlineSnapshot(`
      "5:5 mdx-syntax
      A link between < and > is not read here.
      A "<" directly before a letter begins a component.
      → Write [text](https://…), or the address alone."
    `);
  });

  it('a relative link', () => {
    expect(says('', 'See [this](2024-01-01-a).')).toMatchInlineSnapshot(`
      "5:5 unsafe-address
      This address is not allowed: 2024-01-01-a (it is relative).
      A link in a write-up must be one that any reader can follow without harm.
      → Link within the site from its root: /reviews/<id>/."
    `);
  });

  it('an image on another server', () => {
    expect(says('', '![CPU](https://example.org/cpu.png)')).toMatchInlineSnapshot(`
      "5:1 unsafe-address
      This address is not allowed: https://example.org/cpu.png (it lies on another server).
      A link in a write-up must be one that any reader can follow without harm.
      → Put a PNG, JPEG, WebP, AVIF or GIF file next to the write-up and name it: src="chart.png"."
    `);
  });

  it('a title as a heading', () => {
    expect(says('', '# What happened')).toMatchInlineSnapshot(`
      "5:1 top-heading
      A heading of the first level stands in the text.
      The title of the page comes from the front matter, and a page has one title.
      → Begin the line with ## instead of #."
    `);
  });
});

describe('a file', () => {
  it('that is free of errors becomes an entry', () => {
    const { entry, problems } = readText('reviews', reviewText('', 'Hello.'));
    expect(problems).toEqual([]);
    expect(entry).toMatchObject({
      collection: 'reviews',
      id: '2024-01-01-a',
      digest: 'digest',
      data: { title: 'T' },
      writeUp: { words: 1 },
    });
  });

  it('that has an error becomes none', () => {
    expect(readText('reviews', reviewText('foo: 1')).entry).toBeUndefined();
    expect(readText('reviews', reviewText('', '<br>')).entry).toBeUndefined();
  });

  it('tells all its problems at once, each where it stands', () => {
    const text = reviewText('foo: 1\nsummary: "# h"\nservices: a\nkind: x', '\na {b}\n\n<br>\n\n[a](x)\n\n<Nope/>\n');
    const { problems } = readText('reviews', text);
    expect(problems.map(place).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))).toEqual([
      '4:1 unknown-key',
      '5:11 inline-only',
      '6:11 wrong-type',
      '7:7 unknown-word',
      '10:3 unsafe-expression',
      '12:1 unsafe-html',
      '14:1 unsafe-address',
      '16:1 unknown-component',
    ]);
  });

  it('tells the problems of its text when its front matter cannot be read', () => {
    const { problems } = readText('reviews', reviewText('summary: a: b', 'a {b}'));
    expect(problems.map(place)).toEqual(['4:11 yaml-syntax', '6:3 unsafe-expression']);
  });

  it('tells the same thing once, though it is noticed as YAML and as Markdown', () => {
    expect(readText('reviews', reviewText('summary: "a\\u202Eb"')).problems.map(place)).toEqual([
      '4:11 control-character',
    ]);
  });

  it('finds places of its front matter again', () => {
    const { entry } = readText('reviews', reviewText('timeline:\n  - {kind: note, text: "😀", key: true}'));
    expect(entry?.locate(['timeline', 0, 'key'])).toEqual({ line: 5, column: 35 });
    expect(entry?.locate(['timeline', 0, 'key'], true)).toEqual({ line: 5, column: 30 });
    expect(entry?.locate(['timeline', 0, 'at'])).toEqual({ line: 5, column: 5 });
    expect(entry?.locate(['nothing'])).toEqual({ line: 2, column: 1 });
  });

  it('of YAML has no write-up', () => {
    const { entry } = readText('teams', 'name: Edge\naliases: [waf]\n');
    expect(entry).toMatchObject({ data: { name: 'Edge', aliases: ['waf'] } });
    expect(entry && 'writeUp' in entry).toBe(false);
  });

  it('of YAML that is empty, or no group of keys, is refused in words of its own', () => {
    expect(
      ['', '- a', 'hello', '# nothing'].map((text) => readText('teams', text).problems.map(({ message }) => message)),
    ).toMatchInlineSnapshot(`
      [
        [
          "What this file holds needs to be a group of keys, not nothing.",
        ],
        [
          "What this file holds needs to be a group of keys, not a list.",
        ],
        [
          "What this file holds needs to be a group of keys, not text.",
        ],
        [
          "What this file holds needs to be a group of keys, not nothing.",
        ],
      ]
    `);
  });

  it.each<[string, Uint8Array, string]>([
    ['UTF-16', Buffer.from('---\ntitle: T\n---\n', 'utf16le'), '1:2 control-character'],
    ['Latin-1', Buffer.from('---\ntitle: Caf\xe9\n---\n', 'latin1'), '2:11 not-utf8'],
    ['bytes', Uint8Array.from([0xff, 0xfe, 0x00]), '1:1 not-utf8'],
    ['5 MB', Buffer.alloc(5 * 1024 * 1024, 'a'), '1:1 file-too-large'],
    ['a text of half a novel', Buffer.from(reviewText('', 'a '.repeat(130_000))), '5:1 body-too-long'],
    ['quotations without end', Buffer.from(reviewText('', '> '.repeat(5000))), '5:81 too-deep'],
    ['lists without end', Buffer.from(reviewText('', '+ '.repeat(5000))), '5:41 too-deep'],
    [
      'emphasis without end in a field',
      Buffer.from(reviewText(`summary: "${'*'.repeat(5000)}x${'*'.repeat(5000)}"`)),
      '4:11 too-deep',
    ],
    ['brackets without end', Buffer.from(reviewText(`services: ${'['.repeat(5000)}`)), '4:30 yaml-syntax'],
  ])('that is none is refused: %s', (_name, bytes, problem) => {
    expect(readText('reviews', bytes).problems.map(place)[0]).toBe(problem);
  });

  it.each([
    ['emoji', '🔥 on-call 🧯'],
    ['right-to-left text', 'انقطاع الخدمة'],
    ['a tag', '<script>alert(1)</script>'],
    ['braces', '{user.id} was ${empty}'],
    ['quotation marks', `"quoted" and 'quoted'`],
    ['combined letters', 'Ünïcödé e\u0301'],
  ])('keeps its title as it is written: %s', (_name, title) => {
    expect(readText('reviews', `---\ntitle: ${JSON.stringify(title)}\n---\n`).entry?.data.title).toBe(title);
  });
});
