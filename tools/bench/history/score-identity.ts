import type { Appearance } from '@/lib/model/appearance';
import type { LabelledArticle } from '../../train/claims/corpus';

export type IdentityScores = {
  bCubedPrecision: number;
  bCubedRecall: number;
  bCubedF1: number;
  pairPrecision: number;
  pairRecall: number;
};

/** How well the mentions of each article were brought together, over labelled mentions: B³ (Bagga and Baldwin 1998) and pairs. */
export function scoreIdentity(
  read: readonly { article: LabelledArticle; appearances: readonly Appearance[] }[],
): IdentityScores {
  const sum = { precision: 0, recall: 0, mentions: 0, together: 0, mine: 0, theirs: 0 };
  for (const { article, appearances } of read) {
    const mine = new Map(appearances.flatMap((a, i) => a.mentions.map((m) => [m.start, `${a.kind} ${i}`] as const)));
    const labels = article.spans.filter(
      ([start, , kind]) => (kind === 'person' || kind === 'organization') && mine.has(start),
    );
    for (const [start, , kind, name] of labels) {
      const own = labels.filter((l) => mine.get(l[0]) === mine.get(start));
      const gold = labels.filter((l) => l[2] === kind && l[3] === name);
      const both = own.filter((l) => l[2] === kind && l[3] === name).length;
      sum.precision += both / own.length;
      sum.recall += both / gold.length;
      sum.mentions++;
      sum.together += both - 1;
      sum.mine += own.length - 1;
      sum.theirs += gold.length - 1;
    }
  }
  const [p, r] = [sum.precision / Math.max(1, sum.mentions), sum.recall / Math.max(1, sum.mentions)];
  return {
    bCubedPrecision: p,
    bCubedRecall: r,
    bCubedF1: (2 * p * r) / Math.max(1e-9, p + r),
    pairPrecision: sum.together / Math.max(1, sum.mine),
    pairRecall: sum.together / Math.max(1, sum.theirs),
  };
}
