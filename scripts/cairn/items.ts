import { BACKLOG_FORMS } from '../../src/learning/backlog/files.ts';
import { backlogItem, type BacklogItem } from '../../src/learning/backlog/item.ts';
import { itemFacts } from '../../src/learning/item-facts.ts';
import { listed, nearest } from '../../src/model/suggestion.ts';
import { AIMS, ITEM_STATES, SCOPES } from '../../src/model/vocabulary.ts';
import { plainText } from '../../src/write-up/inline.ts';
import { readTrackerState } from '../../src/write-up/read-tracker-state.ts';
import { CliError, type Effects } from './command.ts';
import { addressesUnder } from './digest/address.ts';
import { itemTable } from './items/table.ts';
import { readProgramme, type FolderProgramme } from './programme.ts';
import { readWords } from './read-words.ts';

/** The forms in which items are printed. */
export const ITEM_FORMATS = ['table', ...Object.keys(BACKLOG_FORMS)] as const;

const HELP = `Usage: cairn items [options]
       cairn items sync [options]

Prints the improvement items of all reviews, each piece of work once, those that
reach furthest first.

Options
  --format table|jira|azure|markdown|json
                        a table unless told; jira and azure are CSV to import,
                        and hold what is open and in no tracker yet
  --team <id>           only what this team does
  --class <id>          only what reviews of this class ask for
  --state <state>, --scope <scope>, --aim <aim>
  --open, --overdue     only what is open, or overdue
  --content <dir>       content folder (or CAIRN_CONTENT); "content" unless told

"sync" reads the states of linked items from GitHub, GitLab, Jira and Linear
into tracker-state.json. CAIRN_TRACKERS says which of their APIs may be asked,
each with its token:

  CAIRN_TRACKERS="https://api.github.com <token>,
                  https://acme.atlassian.net <mail>:<token>"

It writes all or nothing: where something could not be read the last file stays,
and the exit code is 1.

What is printed is what a build for CAIRN_AUDIENCE holds, with links to the site
when CAIRN_SITE says where that is.`;

/** `cairn items`: the improvement items of all reviews, and what their trackers say of them. */
export async function items(words: readonly string[], effects: Effects): Promise<number> {
  const { values, positionals } = optionsOf(words);
  if (values.help) {
    effects.print(HELP);
    return 0;
  }
  const [action, ...more] = positionals;
  if ((action !== undefined && action !== 'sync') || more.length > 0)
    throw new CliError(`"${positionals.join(' ')}" is nothing that can be done with items. See: cairn items --help`);
  if (action === 'sync') return syncItems(values, effects);
  const format = values.format ?? 'table';
  if (!isFormat(format))
    throw new CliError(`There is no format "${format}"; the formats are ${ITEM_FORMATS.join(', ')}.`);
  const programme = readProgramme(values.content, effects);
  const chosen = itemsOf(programme, effects).filter(wanted(values, programme));
  const about = {
    title: programme.site.name,
    now: programme.now,
    trackersReadAt: readTrackerState(programme.root).state?.readAt.at,
  };
  const text =
    format === 'table' ? itemTable(chosen, about, effects.width) : BACKLOG_FORMS[format].write(chosen, about);
  effects.print(text.replace(/\r?\n$/, ''));
  return 0;
}

type Values = ReturnType<typeof optionsOf>['values'];

function optionsOf(words: readonly string[]) {
  return readWords(words, 'cairn items --help', {
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      team: { type: 'string' },
      class: { type: 'string' },
      state: { type: 'string' },
      scope: { type: 'string' },
      aim: { type: 'string' },
      open: { type: 'boolean' },
      overdue: { type: 'boolean' },
      content: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

/** Reads the trackers for reviews of every audience: what is kept is no review, and tells of none. */
async function syncItems({ content, ...others }: Values, effects: Effects): Promise<number> {
  const [given] = Object.keys(others);
  if (given !== undefined) throw new CliError(`"sync" takes no --${given}: it reads every linked item.`);
  const environment = { ...effects.environment, CAIRN_AUDIENCE: 'restricted' };
  const { sync } = await import('./items/sync.ts');
  return sync(readProgramme(content, { ...effects, environment }), effects);
}

function isFormat(word: string): word is 'table' | keyof typeof BACKLOG_FORMS {
  return (ITEM_FORMATS as readonly string[]).includes(word);
}

function itemsOf(programme: FolderProgramme, { environment }: Effects): BacklogItem[] {
  const { reviews, teams, classes, site, now, root, leftOut } = programme;
  const { CAIRN_SITE, CAIRN_BASE } = environment;
  const address = addressesUnder(CAIRN_SITE, CAIRN_BASE ?? '/', new Set(leftOut));
  const names = {
    team: finder(teams.map(({ id, team }) => [id, team.name])),
    class: finder(classes.map(({ id, problemClass }) => [id, problemClass.name])),
    review: finder(reviews.map(({ id, review }) => [id, review.title])),
    address: (id: string) => address(`/reviews/${id}/`) ?? `/reviews/${id}/`,
    plain: plainText,
  };
  const facts = itemFacts(reviews, { site, now, trackerState: readTrackerState(root).state });
  return facts.map((one) => backlogItem(one, names));
}

function finder(pairs: readonly (readonly [string, string])[]): (id: string) => string {
  const names = new Map(pairs);
  return (id) => names.get(id) ?? id;
}

/** Whether an item is among those asked for. Throws where no item can be: such a word is mistyped. */
function wanted(values: Values, { teams, classes }: FolderProgramme): (item: BacklogItem) => boolean {
  const { team, class: problemClass, state, scope, aim, open, overdue } = values;
  known(
    'team',
    team,
    teams.map(({ id }) => id),
  );
  known(
    'class',
    problemClass,
    classes.map(({ id }) => id),
  );
  known('state', state, Object.keys(ITEM_STATES));
  known('scope', scope, Object.keys(SCOPES));
  known('aim', aim, Object.keys(AIMS));
  return (item) =>
    (team === undefined || item.team?.id === team) &&
    (problemClass === undefined || item.classes.some(({ id }) => id === problemClass)) &&
    (state === undefined || item.state === state) &&
    (scope === undefined || item.scope === scope) &&
    (aim === undefined || item.aim === aim) &&
    (open !== true || item.isOpen) &&
    (overdue !== true || item.isOverdue);
}

function known(option: string, value: string | undefined, all: readonly string[]): void {
  if (value === undefined || all.includes(value)) return;
  const near = nearest(value, all);
  throw new CliError(
    `There is no ${option} "${value}". ${near ? `Did you mean "${near}"?` : `Known: ${listed(all)}.`}`,
  );
}
