import { arrangeCast } from '@/components/reader/arrange-cast';
import { composeArticleNews } from '@/lib/history/article-news';
import type { Library } from '@/lib/store/database';
import { castPageOf } from '@/lib/store/queries/cast-page';

/** How many people of an article are new to the reader, or are told something new of: those the popup shows on top. */
export async function countNews(db: Library, articleId: string): Promise<number> {
  const page = await castPageOf(db, articleId);
  if (!page) return 0;
  const { fresh, changed } = arrangeCast(page.cast.members, composeArticleNews(articleId, page.facts));
  return fresh.length + changed.length;
}
