import { offerMeaning } from './choose-team.ts';
import { offerPresenting } from './presenting.ts';
import { offerScheme } from './scheme.ts';
import { offerQuickSearch } from './quick-search.ts';
import { focusSearchOnSlash } from './search-key.ts';
import { followReader } from './table-of-contents.ts';
import { offerZone } from './time-zone.ts';

offerScheme();
focusSearchOnSlash();
offerQuickSearch();
followReader();
offerMeaning();
offerPresenting();
offerZone();

if (location.search.includes('highlight=')) {
  void import('./highlight.ts').then(({ highlightBroughtWords }) => highlightBroughtWords());
}
