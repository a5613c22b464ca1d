import type { ExtractedClaim } from '@/lib/model/claim';
import type { ClaimDate } from '@/lib/model/claim-date';

const MOVES = new Set<ExtractedClaim['type']>(['start_position', 'end_position']);

/**
 * What an article's other sentences and its day say of how certain a move is: one told for a later day is a plan, whatever its tense, and
 * an undated first sentence, in the headline's present ("Acme names Poe chief"), claims no more than the sentence below it that tells when.
 * `documentDate` is null when the article has none.
 */
export function settleStatuses(claims: readonly ExtractedClaim[], documentDate: ClaimDate | null): ExtractedClaim[] {
  const dated = claims.map((claim) =>
    isAhead(claim, documentDate) ? { ...claim, status: 'planned' as const } : claim,
  );
  const opening = Math.min(...claims.map((c) => c.start));
  return dated.map((claim) => {
    if (!MOVES.has(claim.type) || claim.status !== 'asserted' || claim.start !== opening || claim.date) return claim;
    const below = dated.filter((c) => c.start > opening && c.type === claim.type && isSame(c, claim));
    const [first] = below;
    return first && below.every((c) => c.status === 'planned' || c.status === 'reported')
      ? { ...claim, status: first.status }
      : claim;
  });
}

function isAhead({ type, status, date }: ExtractedClaim, documentDate: ClaimDate | null): boolean {
  return (
    MOVES.has(type) &&
    status === 'asserted' &&
    documentDate !== null &&
    date !== null &&
    date.earliest > documentDate.latest
  );
}

function isSame(a: ExtractedClaim, b: ExtractedClaim): boolean {
  return a.subjectIndex === b.subjectIndex && a.objectIndex === b.objectIndex;
}
