import type { Appearance } from '@/lib/model/appearance';
import type { ExtractedClaim } from '@/lib/model/claim';
import { toIsoDate } from '@/lib/model/claim-date';
import type { GoldClaim, LabelledArticle } from '../../train/claims/corpus';
import { normalName } from '../../train/claims/labels';

/** What was made of one article. */
export type Outcome = {
  article: LabelledArticle;
  appearances: readonly Appearance[];
  claims: readonly ExtractedClaim[];
};

export type TypeScore = { right: number; made: number; there: number };
export type ClaimScores = {
  byType: Record<string, TypeScore>;
  dated: number;
  exactDates: number;
  wrongDates: number;
  wronglyAsserted: number;
  verbatim: number;
  claims: number;
};

const GROUP: Record<string, string> = { founded: 'founder_of', membership: 'position' };
const SCORED = new Set(
  'position founder_of owner_of educated_at start_position end_position nominated legal born died'.split(' '),
);
const groupOf = (type: string): string => GROUP[type] ?? type;

/** Each labelled claim takes at most one made claim, of the same date if there is one; one that repeats a labelled fact is neither right nor wrong. */
export function scoreClaims(outcomes: readonly Outcome[]): ClaimScores {
  const scores: ClaimScores = {
    byType: {},
    dated: 0,
    exactDates: 0,
    wrongDates: 0,
    wronglyAsserted: 0,
    verbatim: 0,
    claims: 0,
  };
  for (const outcome of outcomes) scoreArticle(outcome, scores);
  return scores;
}

function scoreArticle(outcome: Outcome, scores: ClaimScores): void {
  const { article, claims } = outcome;
  const agrees = agreement(outcome);
  const used = new Set<ExtractedClaim>();
  for (const gold of article.claims) {
    if (!SCORED.has(groupOf(gold.type))) continue;
    const fits = claims.filter((c) => !used.has(c) && agrees(gold, c));
    const match = fits.find((c) => isoOf(c) === gold.date) ?? fits.at(-1);
    const score = scoreOf(scores, gold.type);
    if (match) used.add(match);
    if (gold.optional) continue;
    score.there++;
    if (!match) continue;
    score.right++;
    score.made++;
    scoreMatch(gold, match, scores);
  }
  for (const claim of claims) {
    scores.claims++;
    if (article.text.slice(claim.start, claim.end) === claim.quote) scores.verbatim++;
    if (used.has(claim) || !SCORED.has(groupOf(claim.type)) || article.claims.some((gold) => agrees(gold, claim)))
      continue;
    scoreOf(scores, claim.type).made++;
  }
}

function scoreMatch(gold: GoldClaim, claim: ExtractedClaim, scores: ClaimScores): void {
  if ((gold.status ?? 'asserted') !== 'asserted' && claim.status === 'asserted') scores.wronglyAsserted++;
  if (!gold.date || !EVENTS.has(gold.type)) return;
  const date = isoOf(claim);
  scores.dated++;
  if (date === gold.date) scores.exactDates++;
  else if (date !== null) scores.wrongDates++;
}

const EVENTS = new Set(['start_position', 'end_position', 'nominated', 'legal', 'born', 'died']);
const isoOf = (claim: ExtractedClaim): string | null => (claim.date ? toIsoDate(claim.date) : null);

function scoreOf(scores: ClaimScores, type: string): TypeScore {
  const group = groupOf(type);
  const known = scores.byType[group] ?? { right: 0, made: 0, there: 0 };
  scores.byType[group] = known;
  return known;
}

/** Person and organization agree by any labelled surface; a labelled organization of null agrees with any. */
function agreement({ article, appearances }: Outcome): (gold: GoldClaim, claim: ExtractedClaim) => boolean {
  const names = new Map(
    article.entities.map(([, name, surfaces]) => [normalName(name), new Set([name, ...surfaces].map(normalName))]),
  );
  const same = (label: string | null, mine: string | null): boolean =>
    label === null || (names.get(normalName(label)) ?? new Set([normalName(label)])).has(normalName(mine));
  return (gold, claim) => {
    if (groupOf(gold.type) !== groupOf(claim.type) || !same(gold.person, appearances[claim.subjectIndex]?.name ?? null))
      return false;
    const organization = claim.objectIndex === null ? claim.objectName : (appearances[claim.objectIndex]?.name ?? null);
    return [gold.org, ...(gold.orgAlso ?? [])].some((org) => same(org, organization));
  };
}
