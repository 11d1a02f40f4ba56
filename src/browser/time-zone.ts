import { UTC, zoneWords } from '../learning/time-zone.ts';

const KEY = 'cairn-zone';

/** A time with a clock; a plain date is the same everywhere. */
const CLOCKS = 'time[datetime*="T"]';

/** The zone in which times are shown: UTC unless the reader has chosen their own. */
export function shownZone(): string {
  return localStorage.getItem(KEY) === 'own' ? ownZone() : UTC;
}

/** Lets the reader switch between UTC and the zone of their own clock, and remembers it in this browser. */
export function offerZone(): void {
  if (![...document.querySelectorAll<HTMLTimeElement>(CLOCKS)].some(readsDifferently)) return;
  for (const button of buttons()) {
    button.hidden = false;
    button.addEventListener('click', () => {
      localStorage.setItem(KEY, shownZone() === UTC ? 'own' : UTC);
      void show();
    });
  }
  if (shownZone() !== UTC) void show();
  else nameZones();
}

async function show(): Promise<void> {
  nameZones();
  const { showTimesIn } = await import('./time-zone/times.ts');
  const { showAxesIn } = await import('./time-zone/axes.ts');
  showTimesIn(shownZone());
  showAxesIn(shownZone(), document);
}

/** Buttons say where they lead, and notes in which zone times are. */
function nameZones(): void {
  const isUtc = shownZone() === UTC;
  for (const button of buttons()) button.textContent = isUtc ? 'Show local time' : 'Show UTC';
  for (const note of document.querySelectorAll('[data-cairn-zone-note]'))
    note.textContent = isUtc ? 'Times in UTC' : zoneWords(ownZone());
}

function buttons(): NodeListOf<HTMLButtonElement> {
  return document.querySelectorAll<HTMLButtonElement>('button[data-cairn-zone]');
}

/**
 * Whether the reader's clock shows a time otherwise than UTC. Asking for the name of their zone would say it too, but a
 * browser takes a tenth of a second to load what it knows of names and zones.
 */
function readsDifferently({ dateTime }: HTMLTimeElement): boolean {
  return new Date(dateTime).getTimezoneOffset() !== 0;
}

function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
