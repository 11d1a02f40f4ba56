import Fenced from './Fenced.astro';
import './guide.css';
import './style.css';
import Link from './Link.astro';

/** What the guide's pages put in the place of plain elements: coloured code, and links under the site's base path. */
export const elements = { pre: Fenced, a: Link };
