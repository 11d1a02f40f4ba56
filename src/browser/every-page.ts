import { offerScheme } from './scheme.ts';
import { focusSearchOnSlash } from './search-key.ts';
import { followReader } from './table-of-contents.ts';

offerScheme();
focusSearchOnSlash();
followReader();

if (location.search.includes('highlight=')) {
  void import('./highlight.ts').then(({ highlightBroughtWords }) => highlightBroughtWords());
}
