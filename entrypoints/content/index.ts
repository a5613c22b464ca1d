/**
 * In every page the reader allows, and small because of it: decides when there is something to read, and only then
 * brings in what reads. A page that is no article pays for a few look-ups in its document and for no browser interface:
 * settings are asked, listeners set and messages received only once there is something to read.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { getPageWorld } from './page-world';
import { Visit } from './visit';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return;
    const world = getPageWorld();
    const visit = new Visit(signal);
    // brought in a second time: somebody asks for this page, and will say so by a message
    if (world.report) void visit.open();
    visit.look();
  },
});
