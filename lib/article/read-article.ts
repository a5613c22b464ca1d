/** An article as it stands in its page. A recipe: what the page declares → metadata → text in place. */
import type { ArticleMetadata } from '@/lib/model/article';
import { completeMetadata } from './complete-metadata';
import { NOTHING_DECLARED, readDeclared, toTextHints } from './declared';
import { type FoundText, findArticleText } from './find-article-text';
import type { JsonLd } from './json-ld';
import { readMetadata, toSiteNames } from './read-metadata';

export type ArticleInDocument = { metadata: ArticleMetadata; found: FoundText };

export type ReadOptions = {
  /** Elements that are passed over with all they hold. */
  without?: readonly Element[];
  /** The head still speaks of another page: only what is visible counts. */
  isHeadStale?: boolean;
  /** What the page declares, where it was parsed already. */
  jsonLd?: JsonLd | null;
};

/** null when the page has no prose. Yields between steps, so that the caller decides when the page needs the thread more. */
export function* readArticle(
  document: Document,
  pageUrl: string,
  { without = [], isHeadStale = false, jsonLd = null }: ReadOptions = {},
): Generator<void, ArticleInDocument | null> {
  const declared = isHeadStale ? NOTHING_DECLARED : readDeclared(document, pageUrl, jsonLd);
  yield;
  const metadata = readMetadata(document, pageUrl, declared);
  yield;
  const found = yield* findArticleText(document, toTextHints(declared, metadata.title), without);
  if (!found) return null;
  const complete = completeMetadata(metadata, document, found.around, toSiteNames(metadata.siteName, pageUrl));
  return { metadata: isHeadStale ? withoutStale(complete, found, without.length > 0) : complete, found };
}

/** With a head left behind, the headline is what stands above the text; and beside other stories a byline may be theirs. */
function withoutStale(metadata: ArticleMetadata, { headline }: FoundText, isOneOfSeveral: boolean): ArticleMetadata {
  const title = headline?.text ?? metadata.title;
  return isOneOfSeveral ? { ...metadata, title, authors: [], publishedAt: null } : { ...metadata, title };
}
