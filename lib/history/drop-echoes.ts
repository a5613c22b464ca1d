import type { ExtractedClaim } from '@/lib/model/claim';
import { LOOSE } from './settle-subjects';

/**
 * What no pattern holds is told once an article, and not at all where a pattern tells it, with or without the organization; less than
 * certain it may be told beside what is certain.
 */
export function dropEchoes(claims: readonly ExtractedClaim[]): ExtractedClaim[] {
  const told = new Set<string>();
  const keep = new Set<ExtractedClaim>();
  for (const loose of [false, true]) {
    for (const claim of [...claims].sort((a, b) => b.confidence - a.confidence)) {
      if ((claim.method === LOOSE) !== loose) continue;
      const fact = `${claim.type} ${claim.subjectIndex} ${claim.type === 'legal' ? claim.title : ''}`;
      const place = String(claim.objectIndex ?? claim.objectName ?? '');
      const status = claim.status === 'asserted' ? '' : claim.status;
      if (loose && told.has(`${fact} ${place} ${status}`)) continue;
      keep.add(claim);
      for (const at of ['', place]) told.add(`${fact} ${at} `).add(`${fact} ${at} ${claim.status}`);
    }
  }
  return claims.filter((claim) => keep.has(claim));
}
