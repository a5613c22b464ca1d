/**
 * In every page the reader allows, and small because of it: decides when there is something to read, and only then
 * brings in what reads. Off means off: no listener, no style, no message.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { loadPageSettings, watchPageSettings } from '@/lib/settings/page-settings';
import { isSiteOff } from '@/lib/settings/site-rules';
import { watchVisit } from './visit';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(context) {
    if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return;
    if (isSiteOff(await loadPageSettings(), location.href)) return;
    const ended = new AbortController();
    const signal = AbortSignal.any([context.signal, ended.signal]);
    const unwatch = watchPageSettings((settings) => {
      if (isSiteOff(settings, location.href)) ended.abort();
    });
    signal.addEventListener('abort', unwatch, { once: true });
    watchVisit(signal);
  },
});
