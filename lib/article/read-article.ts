/** An article as it stands in its page. A recipe: what the page declares → metadata → text in place. */
import type { ArticleMetadata } from '@/lib/model/article';
import { readDeclared, toTextHints } from './declared';
import { type FoundText, findArticleText } from './find-article-text';
import { readMetadata } from './read-metadata';

export type ArticleInDocument = { metadata: ArticleMetadata; found: FoundText };

/** null when the page has no prose. Yields between steps, so that the caller decides when the page needs the thread more. */
export function* readArticle(document: Document, pageUrl: string): Generator<void, ArticleInDocument | null> {
  const declared = readDeclared(document, pageUrl);
  yield;
  const metadata = readMetadata(document, pageUrl, declared);
  yield;
  const found = yield* findArticleText(document, toTextHints(declared, metadata.title));
  return found && { metadata, found };
}
