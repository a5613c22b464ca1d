/** A selection in the page as a quote of the article: its words, what stands around them, and where. */
import type { ArticleInPage } from '@/lib/article/article-in-page';
import type { QuoteAnchor } from '@/lib/model/note';

/** UTF-16 code units kept before and after, to tell it from others with the same words. */
const AROUND = 64;
const MAX_QUOTE = 20_000;

/** null when it holds nothing of the story, or too much. */
export function toQuote(range: Range, article: ArticleInPage, articleId: string): QuoteAnchor | null {
  const nodes = [...article.nodes].filter((node) => range.intersectsNode(node));
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return null;
  const from = first === range.startContainer ? range.startOffset : 0;
  const to = last === range.endContainer ? range.endOffset : last.length;
  const span = { start: seek(article, first, from, 1), end: seek(article, last, to, -1) };
  if (span.start === null || span.end === null) return null;
  const selected = article.text.slice(span.start, span.end);
  const exact = selected.trim();
  const start = span.start + selected.indexOf(exact);
  if (exact === '' || exact.length > MAX_QUOTE) return null;
  const end = start + exact.length;
  const around = {
    prefix: article.text.slice(Math.max(0, start - AROUND), start),
    suffix: article.text.slice(end, end + AROUND),
  };
  return { articleId, exact, ...around, start, end };
}

/** The nearest character of the text from there on, or back: white space that is not read has no offset. */
function seek(article: ArticleInPage, node: Text, offset: number, step: 1 | -1): number | null {
  for (let at = offset; at >= 0 && at <= node.length; at += step) {
    const found = article.findOffset(node, at);
    if (found !== null) return found;
  }
  return null;
}
