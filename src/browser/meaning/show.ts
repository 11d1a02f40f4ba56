import type { Pointer, PresentedReview } from '../../learning/meaning.ts';
import { TEAM_KEY } from '../choose-team.ts';
import { element } from '../search/element.ts';
import { loadMeaning, presentedOn } from './chosen.ts';

interface Choices {
  group: string;
  teams: { id: string; name: string }[];
}

/** Offers the teams in a section of the page, and shows what its reviews mean for one of them. */
export async function showMeaning(section: HTMLElement, teamsAddress: string, team: string | undefined): Promise<void> {
  const choices = (await (await fetch(`${teamsAddress}choices.json`)).json()) as Choices[];
  const presented = presentedOn(section);
  const answer = element('div', { class: 'meaning-answer' });
  const select = chooser(choices);
  const label = element('label', { class: 'meaning-choice' }, 'Team ', select);
  const forget = element('button', { type: 'button', class: 'link-button', hidden: '' }, 'Forget it');
  section.querySelector('p')?.replaceWith(element('p', {}, label, ' ', forget), answer);
  const tell = async (id: string) => {
    forget.hidden = id === '';
    remember(id);
    answer.replaceChildren(...(id === '' ? [] : await answerFor(id, teamsAddress, presented)));
  };
  select.addEventListener('change', () => void tell(select.value));
  forget.addEventListener('click', () => {
    select.value = '';
    void tell('');
    select.focus();
  });
  if (team === undefined) return select.focus();
  select.value = team;
  // An address can name any team, also one that is not here any more.
  if (select.value === team) return tell(team);
  select.value = '';
  answer.replaceChildren(note('The team that was chosen is not here. Choose another.'));
}

function chooser(choices: readonly Choices[]): HTMLSelectElement {
  const groups = choices.map(({ group, teams }) => {
    const options = teams.map(({ id, name }) => element('option', { value: id }, name));
    return element('optgroup', { label: group }, ...options);
  });
  return element('select', {}, element('option', { value: '' }, 'Choose'), ...groups);
}

/** The address carries the team along, and the browser knows it on the next page. */
function remember(team: string): void {
  const url = new URL(location.href);
  if (team === '') url.searchParams.delete('team');
  else url.searchParams.set('team', team);
  history.replaceState(null, '', url);
  if (team === '') localStorage.removeItem(TEAM_KEY);
  else localStorage.setItem(TEAM_KEY, team);
}

async function answerFor(id: string, teams: string, presented: readonly PresentedReview[]): Promise<HTMLElement[]> {
  const found = await loadMeaning(teams, id, presented);
  if (!found) return [note('Nothing is recorded of this team.')];
  const { lessons, practices, similar } = found.meaning;
  const parts = [
    ...list('Lessons that touch it', lessons),
    ...list('Practices it has not taken up', practices),
    ...list('Its own incidents like these', similar),
  ];
  if (parts.length > 0) {
    const grid = element('div', { class: 'three-columns' }, ...parts);
    return [grid, note('By what is recorded here: owned services, problem classes, adoption.')];
  }
  return [note(`Nothing recorded ties ${found.name} to these reviews. Their lessons may hold there all the same.`)];
}

function list(heading: string, pointers: readonly Pointer[]): HTMLElement[] {
  if (pointers.length === 0) return [];
  const items = pointers.map(({ text, href, why }) =>
    element('li', {}, element('a', { href }, text), element('p', { class: 'note-text' }, `${why}.`)),
  );
  return [element('section', {}, element('h3', {}, heading), element('ul', { class: 'plain-list rows' }, ...items))];
}

function note(text: string): HTMLElement {
  return element('p', { class: 'note-text', role: 'status' }, text);
}
