/** What reads an article in its page. Brought in only where there is one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getPageWorld } from '@/entrypoints/content/page-world';
import { createReader } from './reader';

export default defineUnlistedScript(() => {
  getPageWorld().createReader = createReader;
});
