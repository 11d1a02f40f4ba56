import reveal from 'reveal.js/reveal.css?url';
import deck from '../../styles/deck.css?url';
import speaker from '../../styles/speaker.css?url';

/** The style sheets of each way of presenting. An import without an address would load them with every page. */
const SHEETS = { present: [reveal, deck], speaker: [deck, speaker], 'print-pdf': [deck] } as const;

/** Loads the styles of a way of presenting, so that nothing is laid out before they are there. */
export async function loadStyles(mode: keyof typeof SHEETS): Promise<void> {
  await Promise.all(SHEETS[mode].map(load));
}

function load(address: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${address} could not be loaded.`)));
  });
  document.head.append(link);
  return loaded;
}
