import { describe, expect, it } from 'vitest';
import { words } from './content-of.ts';
import { AROUND_FINISHED, FILE, FINISHED, SETTINGS } from './finished-review.ts';

/** Everything that is said of the finished review with one thing in it changed, without its path. */
function says(right: string, wrong: string): string {
  expect(FINISHED).toContain(right);
  const files = { ...AROUND_FINISHED, [FILE]: FINISHED.replace(right, wrong) };
  return words(files, SETTINGS).replaceAll(`${FILE}:`, '');
}

describe('a finished review', () => {
  it('is free of problems', () => {
    expect(words({ ...AROUND_FINISHED, [FILE]: FINISHED }, SETTINGS)).toBe('');
  });
});

describe('of a finished review that is broken the message alone says how to mend it:', () => {
  it('a key that is misspelt', () => {
    expect(says('classes: [', 'class: [')).toMatchInlineSnapshot(`
      "8:1 error unknown-key
      The key "class" is not known here.
      A mistyped key would be dropped without a word.
      → Did you mean "classes"?"
    `);
  });

  it('a class that does not exist', () => {
    expect(says('observability-gap]', 'monitoring-gap]')).toMatchInlineSnapshot(`
      "8:19 error unknown-reference
      There is no problem class "monitoring-gap".
      A reference that leads nowhere would break pages, figures and links.
      → Perhaps observability-gap is meant. A new one is a file of its own: content/classes/monitoring-gap.mdx."
    `);
  });

  it('a word that other tools use', () => {
    expect(says('kind: signal', 'kind: alert')).toMatchInlineSnapshot(`
      "22:41 error unknown-word
      "alert" is not one of the words known here; perhaps "signal" is meant.
      What sort of event it is; it decides the lane of the timeline chart.
      → The words are leadup, change, impact-start, signal, report, detect, engage, handoff, hypothesis, diagnose, decision, action, mitigate, comms, severity-change, impact-change, resolve, luck, note."
    `);
  });

  it('an event without its zone', () => {
    expect(says('at: 2026-09-03T09:12+02:00', 'at: 2026-09-03T09:12')).toMatchInlineSnapshot(`
      "24:11 error bad-value
      "2026-09-03T09:12" has no time zone.
      When it happened. Left out where only the order is known: the event stays after the one before it.
      → Write 2026-09-03T09:12Z if it is UTC, or end it with an offset such as +02:00."
    `);
  });

  it('an event on the wrong day', () => {
    expect(says('at: 2026-09-03T09:33+02:00', 'at: 2026-09-02T09:33+02:00')).toMatchInlineSnapshot(`
      "26:11 error event-before-start
      This "action" event lies before the start of the incident (line 12).
      Only leadup, change, signal, detect, report, engage, note events can come before the impact.
      → Check the instant and its zone, or call it a leadup or a note."
    `);
  });

  it('an end that is told twice, and differently', () => {
    expect(says('resolved: 2026-09-03T10:22', 'resolved: 2026-09-03T10:20')).toMatchInlineSnapshot(`
      "13:13 error milestone-disagrees
      times.resolved is none of the "resolve" events of the timeline (line 28).
      Durations are counted from milestones, so there can be one answer only.
      → Give it the instant and precision of the "resolve" event that counts, or remove it here: it is then taken from the timeline."
    `);
  });

  it('an end before the start, which is told once', () => {
    expect(says('resolved: 2026-09-03T10:22', 'resolved: 2026-09-03T07:22')).toMatchInlineSnapshot(`
      "13:13 error milestone-order
      "resolved" lies before "started" (line 12).
      What has not begun to hurt cannot be over.
      → Check both instants and their time zones; "started" is when the impact began."
    `);
  });

  it('text where keys belong', () => {
    expect(says('impact:\n  business: 1 h', 'impact: 1 h')).toMatchInlineSnapshot(`
      "14:9 error wrong-type
      "impact" needs to be a group of keys, not text.
      What it meant, business first.
      → Write its keys below it, such as business: …. The keys are business, customers, technology, people, figures."
    `);
  });

  it('text where a list of groups belongs', () => {
    expect(
      says(
        'luck:\n  - text: The key ended at 08:30 and not at 17:00.\n    secured: read-again',
        'luck: The key ended at 08:30 and not at 17:00.',
      ),
    ).toMatchInlineSnapshot(`
      "46:7 error wrong-type
      "luck" needs to be a list, not text.
      Where we got lucky.
      → Write one "- " line for each: - {text: "…"}."
    `);
  });

  it('an entry without its dash', () => {
    expect(says('  - text: The key ended', '  The key ended')).toMatchInlineSnapshot(`
      "47:3 error yaml-syntax
      This line is no key with a value, and no part of the text above.
      The file cannot be read until this is mended.
      → If it goes on with the text above, begin it with more spaces than the key of that text; otherwise write it as key: value."
    `);
  });

  it('a key below a text', () => {
    expect(
      says(
        '  business: 1 h 51 min without labels in both depots.',
        '  business: 1 h 51 min without labels in both depots.\n    customers: Nobody outside noticed.',
      ),
    ).toMatchInlineSnapshot(`
      "16:5 error yaml-syntax
      This key stands below "business", which has a text already.
      The file cannot be read until this is mended.
      → Begin the line as far in as "business"; or, if both belong together, give the text of "business" a key of its own."
    `);
  });

  it('an entry that is only text', () => {
    expect(says('  - id: read-once\n    text: A key', '  - A key')).toMatchInlineSnapshot(`
      "30:5 error wrong-type
      Entry 1 of "lessons" needs to be a group of keys, not text.
      What others can learn from it.
      → Write {id: canary-rules, text: "…"}. The keys are id, aliases, text, practice."
    `);
  });

  it('a comma in braces', () => {
    expect(says('text: Labels come out', 'text: Labels come out, slowly')).toMatchInlineSnapshot(`
      "27:74 error unknown-key
      The key "slowly" is not known here.
      A mistyped key would be dropped without a word.
      → If it is the rest of a text, put the whole text in quotes: between { and } a comma ends it. The keys are at, until, kind, text, key, outcome, practice, team, to, precision, margin."
    `);
  });

  it('a colon in braces', () => {
    expect(says('text: Labels come out', 'text: Labels: come out')).toMatchInlineSnapshot(`
      "27:63 error yaml-syntax
      This is not valid YAML: what stands between { and }, or [ and ], cannot be read from here on.
      The file cannot be read until this is mended.
      → Put the whole text in quotes, text: "…". Between { and } a comma ends it, and a colon with a space, [ and ] have a meaning."
    `);
  });

  it('a link in braces', () => {
    expect(says('the dashboards', 'the [dashboards](https://grafana.example.net/)')).toMatchInlineSnapshot(`
      "23:89 error yaml-syntax
      This is not valid YAML: what stands between { and }, or [ and ], cannot be read from here on.
      The file cannot be read until this is mended.
      → Put the whole text in quotes, text: "…". Between { and } a comma ends it, and a colon with a space, [ and ] have a meaning."
    `);
  });

  it('an apostrophe between apostrophes', () => {
    expect(says("'Depot north:", "'Depot's north:")).toMatchInlineSnapshot(`
      "21:62 error yaml-syntax
      This is not valid YAML: what stands between { and }, or [ and ], cannot be read from here on.
      The file cannot be read until this is mended.
      → A quotation mark inside the text ends it early; put the other kind of mark around the text."
    `);
  });

  it('a brace that is never closed', () => {
    expect(says('text: Labels come out }', 'text: Labels come out')).toMatchInlineSnapshot(`
      "27:5 error yaml-syntax
      The { that opens here is never closed.
      The file cannot be read until this is mended.
      → Close it with }; if it is a part of a text, put that text in quotes."
    `);
  });

  it('a text over two lines', () => {
    expect(says(' no depot could', '\nno depot could')).toMatchInlineSnapshot(`
      "4:1 error yaml-syntax
      This line is no key with a value, and no part of the text above.
      The file cannot be read until this is mended.
      → If it goes on with the text above, begin it with more spaces than the key of that text; otherwise write it as key: value."
    `);
  });

  it('a dash without its space', () => {
    expect(says('  - id: read-again', '  -id: read-again')).toMatchInlineSnapshot(`
      "33:3 error yaml-syntax
      This is not valid YAML: a colon or the indentation is wrong here.
      The file cannot be read until this is mended.
      → Put a space behind the dash: - id: read-again"
    `);
  });

  it('a tab', () => {
    expect(says('    aim: detect', '\taim: detect')).toMatchInlineSnapshot(`
      "41:1 error yaml-syntax
      This is not valid YAML: tab characters must not be used in indentation.
      The file cannot be read until this is mended.
      → Indent with spaces; YAML does not allow tabs."
    `);
  });

  it('spaces that were pasted', () => {
    expect(says('    aim: detect', '\u00a0\u00a0\u00a0\u00a0aim: detect')).toMatchInlineSnapshot(`
      "41:1 error yaml-syntax
      This line begins with a space of another sort, which YAML takes for a letter.
      The file cannot be read until this is mended.
      → It came with pasted text: delete the spaces before the first word and type them anew."
    `);
  });

  it('a group that is given twice', () => {
    expect(says('impact:\n', 'times:\n  mitigated: 2026-09-03T09:41+02:00\nimpact:\n')).toMatchInlineSnapshot(`
      "14:1 error yaml-duplicate-key
      This is not valid YAML: this key is given twice.
      The file cannot be read until this is mended.
      → Keep one of the two, with all that is meant; the first is on line 11."
    `);
  });

  it('quotation marks from a word processor', () => {
    expect(says('owner: parcel-labels', 'owner: “parcel-labels”')).toMatchInlineSnapshot(`
      "6:8 error unknown-reference
      There is no team "“parcel-labels”".
      A reference that leads nowhere would break pages, figures and links.
      → Leave out the “ and its other half, or use straight quotation marks: YAML takes “ for a letter."
    `);
  });

  it('the same in a component', () => {
    expect(says('id="read-once"', 'id=“read-once”')).toMatchInlineSnapshot(`
      "61:1 error mdx-syntax
      The tag <Lesson> cannot be read.
      A property is written name="value", and a tag ends with >.
      → Write straight quotation marks, ", instead of “."
    `);
  });

  it('a tracker that nobody knows', () => {
    expect(says('LBL-312', 'LABELS-312')).toMatchInlineSnapshot(`
      "44:14 error unknown-tracker
      "LABELS-312" is neither a web address nor a key of a known tracker.
      Readers follow it to where the work is done.
      → Check the key against the patterns in site.yaml (LBL-[0-9]+), or write the whole address."
    `);
  });

  it('a tracker that begins with #', () => {
    expect(says('LBL-312', '#312')).toMatchInlineSnapshot(`
      "44:5 error wrong-type
      "tracker" needs to be text, not nothing.
      Key or address of the item in the team’s tracker, which stays the source of truth.
      → Write it behind the colon, or leave the key out; put a text that begins with # in quotes."
    `);
  });

  it('an item without its aim', () => {
    expect(says('    aim: detect\n', '')).toMatchInlineSnapshot(`
      "39:9 warning loose-item
      The item "throughput-alarm" has no aim.
      Without action the learning is lost; an item moves when it has a team, a place in its backlog, and an aim.
      → Add aim: with one of detect, diagnose, mitigate, resolve, prevent, communicate, learn; or, if it is only a thought, set state: idea."
    `);
  });

  it('a lesson twice', () => {
    expect(says('improvements:\n', '  - { id: read-once, text: The same again. }\nimprovements:\n'))
      .toMatchInlineSnapshot(`
      "32:11 error repeated-id
      The id "read-once" is given twice in "lessons".
      It is how others link to it.
      → Give each its own id; the first is on line 30."
    `);
  });

  it('a lesson that is not there', () => {
    expect(says('<Lesson id="read-once">', '<Lesson id="read-twice">')).toMatchInlineSnapshot(`
      "61:1 error unknown-body-reference
      There is no lesson "read-twice" in the front matter.
      A reference that leads nowhere would break pages, figures and links.
      → Perhaps read-once is meant."
    `);
  });

  it('an import, as in other MDX', () => {
    expect(says('## How it was noticed', "import Chart from './Chart.astro'\n\n## How it was noticed"))
      .toMatchInlineSnapshot(`
      "53:1 error unsafe-module-code
      A paragraph that begins with "import" is read as program code.
      Write-ups are data and are never run, so module code is refused.
      → Delete the line: components are known without it. If readers should see it, put it between lines of three backticks."
    `);
  });

  it('HTML', () => {
    expect(
      says('The consumers were green.', '<details><summary>More</summary>The consumers were green.<br/></details>'),
    ).toMatchInlineSnapshot(`
      "59:1 error unsafe-html
      Raw HTML is not allowed: <details>.
      A write-up comes from anyone by pull request, so it may carry text and never code or markup of its own.
      → Use <Aside title="…">.

      59:10 error unsafe-html
      Raw HTML is not allowed: <summary>.
      A write-up comes from anyone by pull request, so it may carry text and never code or markup of its own.
      → Write its words as the title: <Aside title="…">.

      59:58 error unsafe-html
      Raw HTML is not allowed: <br>.
      A write-up comes from anyone by pull request, so it may carry text and never code or markup of its own.
      → End the line with two spaces, or begin a new paragraph."
    `);
  });

  it('a component that is closed by another name', () => {
    expect(says('</Lesson>', '</Lessons>')).toMatchInlineSnapshot(`
      "65:1 error mdx-unclosed
      <Lesson> is closed with </Lessons>.
      What it holds would have no end.
      → Write </Lesson> here."
    `);
  });

  it('a component that is misspelt at its beginning', () => {
    expect(says('<Lucky secured', '<Luck secured')).toMatchInlineSnapshot(`
      "69:1 error unknown-component
      There is no component <Luck>.
      Only the known components can be shown.
      → Did you mean <Lucky>?"
    `);
  });

  it('a component that is never closed', () => {
    expect(says('\n</Lucky>\n', '')).toMatchInlineSnapshot(`
      "69:1 error mdx-unclosed
      <Lucky> is opened and never closed.
      What it holds would have no end.
      → Close it with </Lucky> on a line of its own, or with /> when it holds nothing."
    `);
  });

  it('a type in the text', () => {
    expect(says('the storage key', 'the Map<String> of keys')).toMatchInlineSnapshot(`
      "51:27 error unknown-component
      There is no component <String>.
      Only the known components can be shown.
      → The components are Lesson, Lucky, WentWell, Surprise, Quote, Figure, Timeline, Question, Aside; put it between backticks if it is meant to be read."
    `);
  });

  it('an address without https', () => {
    expect(says('a log that nobody', 'a [log](logs.example.net/renderer) that nobody')).toMatchInlineSnapshot(`
      "59:50 error unsafe-address
      This address is not allowed: logs.example.net/renderer (it is relative).
      A link in a write-up must be one that any reader can follow without harm.
      → Write https://logs.example.net/renderer."
    `);
  });

  it('an address of a person', () => {
    expect(says('The depots called:', 'The depots called jonas@parcels-and-more.de:')).toMatchInlineSnapshot(`
      "55:19 error personal-data
      "jonas@parcels-and-more.de" looks like a person's address.
      A write-up is read by many and kept for long; people speak freely when nobody is named.
      → Write the role or the team instead. If it is the mailbox of a role, add "jonas" to privacy.roleMailboxes in site.yaml."
    `);
  });

  it('human error', () => {
    expect(says('The consumers were green.', 'The cause was human error.')).toMatchInlineSnapshot(`
      "59:15 warning blame-wording
      "human error" ends the search where it begins.
      People who expect to be blamed stop telling what happened, and the conditions that led to it stay as they were.
      → Say what made the slip possible and what would make it impossible or easy to notice: "Both hosts differ in one letter, and nothing asks before a deletion.""
    `);
  });
});
