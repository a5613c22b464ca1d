/**
 * What reads authors and date from what the page shows. Brought in only for articles whose metadata says neither: with its
 * words in a dozen languages it would cost every other page more than their own reading.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { getPageWorld } from '@/entrypoints/content/page-world';
import { completeMetadata } from '@/lib/article/complete-metadata';

export default defineUnlistedScript(() => {
  getPageWorld().completeMetadata = completeMetadata;
});
