/**
 * What reads an article in its page. Brought in only where there is one, or where the reader asks: it listens for what the
 * reader wants of the page until the visit ends, the site is turned off, or a newer extension takes over.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getPageWorld } from '@/entrypoints/content/page-world';
import { onPageMessage } from '@/lib/messaging/page-messages';
import { watchPageSettings } from '@/lib/settings/page-settings';
import { isSiteOff } from '@/lib/settings/site-rules';
import { Reader } from './reader';

/** After a reload of the extension the old script can no longer be reached but by an event of the document. */
const TAKE_OVER = 'reader-takes-over';

export default defineUnlistedScript(() => {
  const world = getPageWorld();
  const { visit } = world;
  if (!visit || visit.signal.aborted || world.reader) return;
  const { signal } = visit;
  document.dispatchEvent(new Event(TAKE_OVER));
  document.addEventListener(TAKE_OVER, () => visit.abort(), { signal, once: true });
  const reader = new Reader(signal);
  world.reader = reader;
  const unwatch = watchPageSettings((settings) => isSiteOff(settings, location.href) && visit.abort());
  signal.addEventListener('abort', () => {
    unwatch();
    delete world.reader;
  });
  onPageMessage(signal, {
    readThisPage: async () => {
      await reader.read({ verdict: null });
      return null;
    },
    showMention: async ({ entityId, index }) => ({ shown: reader.showMention(entityId, index) }),
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
});
