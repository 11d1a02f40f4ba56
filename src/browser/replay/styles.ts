import replay from '../../styles/replay.css?url';

let loaded: Promise<void> | undefined;

/** Loads the styles of the replay, once. An import without an address would load them with every page. */
export function loadStyles(): Promise<void> {
  loaded ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = replay;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${replay} could not be loaded.`)));
    document.head.append(link);
  });
  return loaded;
}
