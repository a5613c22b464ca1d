/**
 * What reads an article in its page. Brought in only where there is one, or where the reader asks: it listens for what the
 * reader wants of the page until the visit ends, the site is turned off, or a newer extension takes over.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getPageWorld } from '@/entrypoints/content/page-world';
import { HIGHLIGHT_NAMES } from '@/lib/highlight/painter';
import { onPageMessage } from '@/lib/messaging/page-messages';
import { Reader } from './reader';

/** After a reload of the extension the old script can no longer be reached but by an event of the document. */
const TAKE_OVER = 'reader-takes-over';

export default defineUnlistedScript(() => {
  const world = getPageWorld();
  const { visit } = world;
  if (!visit || visit.signal.aborted || world.reader) return;
  const { signal } = visit;
  // a page that knows us could listen for it: it is sent only where an old script has left its marks, which the page sees anyway
  if (Object.values(HIGHLIGHT_NAMES).some((name) => CSS.highlights.has(name)))
    document.dispatchEvent(new Event(TAKE_OVER));
  document.addEventListener(TAKE_OVER, () => visit.abort('taken-over'), { signal, once: true });
  const reader = new Reader(signal);
  world.reader = reader;
  signal.addEventListener('abort', () => {
    delete world.reader;
  });
  onPageMessage(signal, {
    readThisPage: async () => {
      await reader.read({ verdict: null, jsonLd: null });
      return null;
    },
    showMention: async ({ entityId, index }) => ({ shown: reader.showMention(entityId, index) }),
    markingChanged: async (change) => {
      reader.changeMarking(change);
      return null;
    },
    quoteNotesChanged: async ({ articleId, notes }) => {
      reader.changeQuotes(articleId, notes);
      return null;
    },
    namesChanged: async () => {
      await reader.readAgain();
      return null;
    },
    stepMention: async ({ direction }) => ({ shown: reader.stepMention(direction) }),
  });
  if (world.wanted) void reader.read(world.wanted);
  // what was parsed for it may be large
  delete world.wanted;
});
