import { dueWords, reachWords } from '../../learning/item-words.ts';
import { dayWords } from '../../learning/date-words.ts';
import type { Reach } from '../../learning/reach.ts';
import { inlineHtml } from '../../library/site-html.ts';
import type { WorkView } from '../../library/items.ts';
import type { ReviewView } from '../../library/views.ts';
import { AIMS, ITEM_STATES, SCOPES } from '../../model/vocabulary.ts';
import { escapeHtml } from '../../write-up/escape.ts';

const known = new WeakMap<WorkView, string>();
const reaches = new WeakMap<Reach, string>();

/**
 * One item as a row of a table. An item stands in many lists, in each order and on each shelf, so its row is written
 * once.
 */
export function itemRow(view: WorkView): string {
  const before = known.get(view);
  if (before !== undefined) return before;
  const row = `<tr>${what(view)}${reach(view)}${solves(view)}${team(view)}${state(view)}</tr>`;
  known.set(view, row);
  return row;
}

/** So many reviews that ask for the same work are named. */
const NAMED = 4;

function what({ work, from, others, resurfaced }: WorkView): string {
  const { item } = work;
  const named = others.slice(0, NAMED - 1).map((view) => reviewLink(view));
  const more = others.length > named.length ? ` and ${others.length - named.length} more` : '';
  const lines = [
    `From ${[reviewLink(from, `#item-${item.id}`), ...named].join(', ')}${more}`,
    ...(item.reason ? [`Why not: ${inlineHtml(item.reason)}`] : []),
    ...(resurfaced.count > 0 ? [againWords(resurfaced)] : []),
  ];
  return `<td>${inlineHtml(item.text)}${lines.map((line) => `<p class="item-line">${line}</p>`).join('')}</td>`;
}

function againWords({ count, newest }: WorkView['resurfaced']): string {
  const names = newest.map((view) => reviewLink(view)).join(', ');
  const related = count === 1 ? '1 related incident' : `${count} related incidents`;
  return `Since then ${related}${count > newest.length ? ', the newest' : ''}: ${names}`;
}

const names = new WeakMap<ReviewView, string>();

/** Addresses within the site are ids and paths, in which nothing needs to be escaped. */
function reviewLink(view: ReviewView, place = ''): string {
  const name = names.get(view) ?? escapeHtml(view.name);
  names.set(view, name);
  return `<a href="${view.href}${place}">${name}</a>`;
}

/** All work for the same classes has the same reach. */
function reach({ work }: WorkView): string {
  const before = reaches.get(work.reach);
  if (before !== undefined) return before;
  const [incidents = '', ...parts] = reachWords(work.reach);
  const made = cell('Reaches', `${incidents}${parts.map((part) => `<span class="item-part">${part}</span>`).join('')}`);
  reaches.set(work.reach, made);
  return made;
}

function solves({ work: { item } }: WorkView): string {
  const words = [item.scope && SCOPES[item.scope], item.aim && `to ${AIMS[item.aim]}`].filter(Boolean);
  return cell('Solves', words.join(', ') || '–');
}

function team({ team: view }: WorkView): string {
  return cell('Team', view ? `<a href="${view.href}">${escapeHtml(view.name)}</a>` : '–');
}

function state({ work: { item }, address, tracked, isLost, standing }: WorkView): string {
  const name = ITEM_STATES[item.state];
  const link = address ? `<a href="${escapeHtml(address)}">${name}</a>` : name;
  const due = dueWords(standing);
  const parts = [
    ...(tracked ? [`tracker: ${escapeHtml(tracked.state)}`] : []),
    ...(tracked?.moved ? [`<a href="${escapeHtml(tracked.moved)}">moved in the tracker</a>`] : []),
    ...(isLost ? ['not found in its tracker'] : []),
    ...(due ? [due] : []),
    ...(!standing.isOpen && standing.closed ? [dayWords(standing.closed.at)] : []),
  ];
  const marked = standing.contradicts ? ' contradicts' : '';
  const rest = parts.map((part) => `<span class="item-part">${part}</span>`).join('');
  return `<td data-label="State" class="item-now${marked}">${link}${rest}</td>`;
}

function cell(label: string, html: string): string {
  return `<td data-label="${label}">${html}</td>`;
}
