/** What shows notes on quotes in the margin of the page. Brought into a page when an article has some. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getPageWorld } from '@/entrypoints/content/page-world';
import { QuoteMargin } from './quote-margin';

export default defineUnlistedScript(() => {
  getPageWorld().quotes ??= new QuoteMargin();
});
