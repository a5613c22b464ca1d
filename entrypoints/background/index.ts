/** The worker: registers every listener at once and keeps nothing that matters. */
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '@/lib/messaging/listen';
import { openLibrary } from '@/lib/store/database';
import { watchBackups } from './backing-up';
import { editingHandlers } from './editing';
import { watchIcons } from './icon-state';
import { applyMarkStyle, injectScript, watchPages } from './injecting';
import { watchMenus } from './menus';
import { quotingHandlers } from './quoting';
import { onArticleRead } from './reading';
import { loadRecogniser } from './recogniser';
import { rememberingHandlers } from './remembering';
import { restoringHandlers, watchRestores } from './restoring';
import { tellTab, watchInstall, watchTabs } from './upkeep';

export default defineBackground({
  type: 'module',
  main() {
    const db = openLibrary();
    listen({
      articleRead: (request, sender) => onArticleRead(request, sender, { db, tell: tellTab }),
      pageSkipped: async ({ url, reason }, { tabId, frameId }) => {
        if (tabId !== null && frameId === 0)
          await tellTab(tabId, { state: reason, articleId: null, url, problem: null }, 0);
        return null;
      },
      injectScript,
      applyMarkStyle,
      ...rememberingHandlers,
      ...quotingHandlers,
      ...editingHandlers(db),
      ...restoringHandlers(db),
    });
    watchPages();
    watchTabs();
    watchInstall(db);
    watchRestores(db);
    watchBackups();
    watchIcons();
    watchMenus();
    // the first article should not wait for the model; a failure is met again, and told, when one comes
    loadRecogniser().catch(() => null);
  },
});
