/** Where the browser keeps the team that its reader chose. */
export const TEAM_KEY = 'cairn-team';

/** Says what a global review means for a team: the one in the address, the remembered one, or the one chosen now. */
export function offerMeaning(): void {
  const section = document.querySelector<HTMLElement>('[data-cairn-meaning]');
  const link = section?.querySelector('a');
  if (!section || !link) return;
  const show = (team: string | undefined) =>
    void import('./meaning/show.ts').then(({ showMeaning }) => showMeaning(section, link.href, team));
  const team = new URLSearchParams(location.search).get('team') ?? localStorage.getItem(TEAM_KEY);
  if (team) show(team);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    show(undefined);
  });
}
