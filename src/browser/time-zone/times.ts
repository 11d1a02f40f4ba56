import { instantWords } from '../../learning/date-words.ts';
import { datesShown, shortTime, type DatesShown } from '../../learning/short-times.ts';
import { UTC } from '../../learning/time-zone.ts';
import type { Moment } from '../../model/moment.ts';

/** What each time said as the page came, in UTC. */
const written = new WeakMap<Element, string>();

/** Writes every time of the page as the clocks of a zone show it. A time that is told in a zone of its own stays. */
export function showTimesIn(zone: string): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[datetime*="T"]')) {
    if (!time.closest('.events')) time.textContent = inZone(writtenIn(time), momentOf(time).at, zone);
  }
  for (const list of document.querySelectorAll<HTMLElement>('.events')) showListIn(zone, list);
  for (const title of document.querySelectorAll('.timeline .mark title')) showTitleIn(zone, title);
}

/** The forms in which the site writes an instant, the longest first. */
const FORMS: ((at: number, zone: string) => string)[] = [
  instantWords,
  ...(['year', 'day', undefined] as const).map(
    (dates) => (at: number, zone: string) => shortTime({ at, precision: 'minute' }, dates, zone),
  ),
];

/** A text that ends with an instant in UTC, with the same instant in another zone. */
export function inZone(text: string, at: number, zone: string): string {
  const form = FORMS.find((one) => text.endsWith(one(at, UTC)));
  return form ? text.slice(0, -form(at, UTC).length) + form(at, zone) : text;
}

/** Events of one day in UTC may lie on two in another zone, and the list then names the days. */
function showListIn(zone: string, list: HTMLElement): void {
  const times = [...list.querySelectorAll<HTMLTimeElement>('time')];
  const dates = datesShown(times.map(momentOf), zone);
  list.classList.toggle('with-day', dates === 'day');
  list.classList.toggle('with-year', dates === 'year');
  for (const time of times) time.textContent = listed(time, dates, zone);
}

function listed(time: HTMLTimeElement, dates: DatesShown | undefined, zone: string): string {
  const text = writtenIn(time);
  const moment = momentOf(time);
  // An estimate that may be a day off is told without its hours, in UTC.
  return moment.precision === 'day' || !text.includes(':') ? text : shortTime(moment, dates, zone);
}

function momentOf(time: HTMLTimeElement): Moment {
  const at = Date.parse(time.dateTime);
  if (!time.dateTime.includes('T')) return { at, precision: 'day' };
  return { at, precision: writtenIn(time).includes('~') ? 'estimated' : 'minute' };
}

/** Titles of marks begin with the number and the time of the event. */
function showTitleIn(zone: string, title: Element): void {
  const instants = /\d{1,2} \p{L}+ \d{4}, \d\d:\d\d UTC/gu;
  title.textContent = writtenIn(title).replaceAll(instants, (words) => {
    const at = Date.parse(words.replace(',', ''));
    return Number.isNaN(at) ? words : instantWords(at, zone);
  });
}

function writtenIn(element: Element): string {
  const text = written.get(element) ?? (element.textContent ?? '').trim();
  written.set(element, text);
  return text;
}
