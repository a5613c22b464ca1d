import type { ArticleNews, HistoryFacts, HistoryLine, Source } from './composition';
import { conflictsOf } from './conflicts';
import { groupBy, groupLines } from './lines';
import { tellClaims } from './told-claims';

/**
 * What one article adds to what the reader knew: for everybody met in an article read earlier, the lines that only it tells, or that
 * it told before any other did, and the conflicts it has a side in. In the order of its text.
 */
export function composeArticleNews(articleId: string, facts: HistoryFacts): ArticleNews[] {
  const readAt = facts.articles.find((a) => a.id === articleId)?.firstReadAt;
  if (readAt === undefined) return [];
  const known = new Set(facts.entities.filter((e) => e.firstMetAt < readAt).map((e) => e.id));
  const here = new Set(facts.claims.filter((c) => c.articleId === articleId).map((c) => c.subjectId));
  const claims = facts.claims.filter((c) => here.has(c.subjectId) && c.type !== 'said');
  const told = tellClaims({ ...facts, claims });
  const subjects = groupBy(
    told.filter((c) => c.source.articleId === articleId && known.has(c.subject.id ?? '')),
    (c) => c.subject.id ?? '',
  );
  const news = subjects.flatMap((claims): ArticleNews[] => {
    const entity = claims[0]?.subject;
    if (!entity?.id) return [];
    const about = told.filter((c) => c.subject.id === entity.id && c.source.readAt <= readAt);
    const lines = groupLines(about).filter((line) => isFirstToldBy(articleId, readAt, line));
    const conflicts = conflictsOf(about).filter((c) => c.sides.some((side) => tells(articleId, side.sources)));
    return lines.length + conflicts.length > 0 ? [{ entity, lines, conflicts }] : [];
  });
  return news.sort((a, b) => placeOf(articleId, a) - placeOf(articleId, b));
}

const tells = (articleId: string, sources: readonly Source[]): boolean =>
  sources.some((s) => s.articleId === articleId);

function isFirstToldBy(articleId: string, readAt: number, line: HistoryLine): boolean {
  return tells(articleId, line.sources) && line.sources.every((s) => s.articleId === articleId || s.readAt > readAt);
}

/** Where the article first speaks of it. */
function placeOf(articleId: string, { lines, conflicts }: ArticleNews): number {
  const sources = [...lines.flatMap((l) => l.sources), ...conflicts.flatMap((c) => c.sides.flatMap((s) => s.sources))];
  return Math.min(...sources.filter((s) => s.articleId === articleId).map((s) => s.start));
}
