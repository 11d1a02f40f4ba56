import { cacheKey } from '../../library/cache-key.ts';
import { lessonViews } from '../../library/lessons.ts';
import type { Library } from '../../library/library.ts';
import { uptakeSince } from '../../library/practices.ts';
import { sessionPresentation } from '../../library/presentations.ts';
import { socialPath } from '../../library/social.ts';
import { stonesIn } from '../../library/stones.ts';
import type { SessionView } from '../../library/views.ts';

/**
 * The key under which a later build may take over the page of a session that has been held; `beside` are the sessions
 * it leads to. An agenda has none: it changes with the day, and with whatever waits.
 */
export function sessionPageKey(
  library: Library,
  view: SessionView,
  ...beside: (SessionView | undefined)[]
): string | undefined {
  if (view.planned) return undefined;
  const left = library.reviews.filter(({ id }) => view.session.carriedOver.includes(id));
  const stone = stonesIn(library)(view.id, view.session.oldStone);
  const looks = [lessonViews(library, view.reviews), uptakeSince(view, library)];
  const picture = socialPath(library, `social/global-review/${view.id}`);
  return cacheKey(library, view, beside, left, stone, looks, picture, sessionPresentation(view, library));
}
