/** The worker: registers every listener at once and keeps nothing that matters. */
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '@/lib/messaging/listen';
import type { MessageName } from '@/lib/messaging/protocol';
import { openLibrary } from '@/lib/store/database';
import { toProblem } from '@/lib/store/library-fault';
import { openOrFail } from '@/lib/store/open-or-fail';
import { watchBackups } from './backing-up';
import { editingHandlers } from './editing';
import { watchIcons } from './icon-state';
import { applyMarkStyle, injectScript, watchPages } from './injecting';
import { watchMenus } from './menus';
import { mutingHandlers, withForgottenMutes } from './muting';
import { quotingHandlers } from './quoting';
import { onArticleRead } from './reading';
import { loadRecogniser } from './recogniser';
import { rememberingHandlers } from './remembering';
import { restoringHandlers, watchRestores } from './restoring';
import { applyRetentionDaily, watchRetention } from './retention';
import { tellNews, tellTab, watchInstall, watchTabs } from './upkeep';

/** Reading opens it itself, and tells the tab when it cannot. */
const NEEDS_NO_LIBRARY: ReadonlySet<MessageName> = new Set<MessageName>([
  'articleRead',
  'pageSkipped',
  'injectScript',
  'applyMarkStyle',
  'rememberName',
]);

export default defineBackground({
  type: 'module',
  main() {
    const db = openLibrary();
    listen(
      {
        articleRead: async (request, sender) => {
          const recorded = await onArticleRead(request, sender, { db, tell: tellTab, tellNews });
          // nobody waits for it
          applyRetentionDaily(db, Date.now()).catch(() => null);
          return recorded;
        },
        pageSkipped: async ({ url, reason }, { tabId, frameId, isPrivate }) => {
          if (tabId !== null && frameId === 0)
            await tellTab(tabId, { state: reason, articleId: null, url: isPrivate ? null : url, problem: null });
          return null;
        },
        injectScript,
        applyMarkStyle,
        ...rememberingHandlers,
        ...quotingHandlers,
        ...withForgottenMutes(db, editingHandlers(db)),
        ...mutingHandlers(db),
        ...restoringHandlers(db),
      },
      { before: (name) => (NEEDS_NO_LIBRARY.has(name) ? Promise.resolve() : openOrFail(db)), toProblem },
    );
    watchPages();
    watchTabs();
    watchInstall(db);
    watchRestores(db);
    watchBackups();
    watchRetention(db);
    watchIcons();
    watchMenus();
    // the first article should not wait for the model; a failure is met again, and told, when one comes
    loadRecogniser().catch(() => null);
  },
});
