import { offerScheme } from './scheme.ts';
import { focusSearchOnSlash } from './search-key.ts';
import { followReader } from './table-of-contents.ts';

offerScheme();
focusSearchOnSlash();
followReader();
