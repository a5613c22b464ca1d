/** What draws the hover card. Brought into a page when the first card is opened there. */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HoverCard } from '@/components/entity/HoverCard';
import { HOVER_CARD_CSS } from '@/components/entity/hover-card-style';
import { getPageWorld, type PageCard } from '@/entrypoints/content/page-world';

export default defineUnlistedScript(() => {
  getPageWorld().mountCard = mountCard;
});

function mountCard(root: ShadowRoot): PageCard {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOVER_CARD_CSS);
  root.adoptedStyleSheets = [sheet];
  return {
    show: (content, callbacks, takeFocus) =>
      render(<HoverCard content={content} takeFocus={takeFocus} {...callbacks} />, root),
    remove: () => render(null, root),
  };
}
