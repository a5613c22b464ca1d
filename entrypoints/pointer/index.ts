/**
 * What answers the pointer, the finger, the keys and a selection, and what draws over the page. Brought in when the reader
 * first moves over a page with a story, so that pages nobody points at pay nothing for it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getPageWorld, type PagePointer, type PointerPorts } from '@/entrypoints/content/page-world';
import { PrivateLayer } from '@/lib/highlight/private-layer';
import { CardInPage } from './card-in-page';
import { watchPointing } from './pointing';
import { offerOnSelection } from './remember-offer';

export default defineUnlistedScript(() => {
  getPageWorld().mountPointer = mountPointer;
});

function mountPointer(ports: PointerPorts): PagePointer {
  const { signal, getMarks, getCard, onMute, onFollow, onTouch, holdsUnmarked, findNote } = ports;
  const card = new CardInPage(signal, onMute, onFollow);
  const { move, click } = watchPointing({ signal, getMarks, getCard, card, onTouch });
  offerOnSelection(signal, { holdsUnmarked, findNote });
  return {
    move,
    click,
    openCard: (mark) => void card.open(mark, { takeFocus: true }),
    createLayer: () => new PrivateLayer(document),
  };
}
