/**
 * In every page the reader allows, and small because of it: decides when there is something to read, and only then
 * has brought in what reads. A page that is no article pays for a few look-ups in its document and touches none of the
 * browser's interfaces: settings are asked and messages sent only once there is something to read.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { getPageWorld } from './page-world';
import { startVisit } from './visit';

export default defineContentScript({
  // the background registers it, for the sites that are granted and not turned off
  registration: 'runtime',
  main() {
    if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') return;
    const world = getPageWorld();
    // brought in a second time: somebody asks for this page
    const isAskedFor = world.visit !== undefined;
    world.visit?.abort('again');
    world.visit = new AbortController();
    startVisit(world, world.visit.signal, isAskedFor);
  },
});
