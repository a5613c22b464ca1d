/** How well a library tells who is who, over pairs of appearances in different articles. */

import { toArticleId } from '@/entrypoints/background/reading-to-record';
import type { Library } from '@/lib/store/database';
import { toUrl } from './read-stories';
import type { StoryArticle } from './story-articles';

export type PairScore = {
  right: number;
  /** Two taken for one, named. */
  wrong: string[];
  /** One taken for two that the reader is asked about. */
  asked: number;
  /** One taken for two in silence, named. */
  missed: string[];
  /** Two of one name kept apart, in silence or with a question. */
  apart: number;
};

type Cell = { who: string; kind: string; article: string; entityId: string; name: string };

export async function scorePairs(db: Library, articles: readonly StoryArticle[]): Promise<PairScore> {
  const cells = (await Promise.all(articles.map((a) => cellsOf(db, a)))).flat();
  const questions = new Set((await db.judgements.where('verdict').equals('unsure').toArray()).map((j) => j.id));
  const score: PairScore = { right: 0, wrong: [], asked: 0, missed: [], apart: 0 };
  cells.forEach((a, i) => {
    for (const b of cells.slice(i + 1)) {
      if (a.article === b.article || a.kind !== b.kind) continue;
      const label = `${a.name} (${a.article}) · ${b.name} (${b.article})`;
      if (a.who !== b.who) {
        if (a.entityId === b.entityId) score.wrong.push(label);
        else if (a.name === b.name) score.apart += 1;
      } else if (a.entityId === b.entityId) score.right += 1;
      else if (questions.has([a.entityId, b.entityId].sort().join(' '))) score.asked += 1;
      else score.missed.push(label);
    }
  });
  return score;
}

/** One cell for each labelled entity in the article: the entity most of its mentions were given to. */
async function cellsOf(db: Library, article: StoryArticle): Promise<Cell[]> {
  const reading = await db.readings.get(await toArticleId(toUrl(article)));
  const votes = new Map<string, Cell[]>();
  for (const appearance of reading?.appearances ?? []) {
    for (const { start } of appearance.mentions) {
      const who = article.who.get(start)?.replace(/-short$/, '');
      if (who === undefined) continue;
      const { kind, entityId, name } = appearance;
      votes.set(who, [...(votes.get(who) ?? []), { who, kind, article: article.id, entityId, name }]);
    }
  }
  return [...votes.values()].flatMap((cells) => mostFrequent(cells) ?? []);
}

function mostFrequent(cells: readonly Cell[]): Cell | undefined {
  const count = (id: string) => cells.filter((c) => c.entityId === id).length;
  return [...cells].sort((a, b) => count(b.entityId) - count(a.entityId))[0];
}
