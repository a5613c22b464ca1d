import type { ExtractedClaim } from '@/lib/model/claim';
import type { Proposal } from './claim-proposal';
import { probabilityOf, type RankerWeights } from './rank/ranker';

type Ranked = { proposal: Proposal; probability: number };

/** Of all proposals, those probable enough; of readings that differ in the organization alone, the best; each fact of a sentence once. */
export function chooseClaims(text: string, proposals: readonly Proposal[], ranker: RankerWeights): ExtractedClaim[] {
  const best = new Map<string, Ranked>();
  for (const proposal of proposals) {
    const probability = probabilityOf(proposal, ranker);
    if (probability < (ranker.thresholds[proposal.candidate.type] ?? 0.5)) continue;
    const key = readingKey(proposal);
    if (probability > (best.get(key)?.probability ?? 0)) best.set(key, { proposal, probability });
  }
  const facts = new Map<string, Ranked>();
  for (const ranked of best.values()) {
    const key = factKey(ranked.proposal);
    if (ranked.probability > (facts.get(key)?.probability ?? 0)) facts.set(key, ranked);
  }
  return [...facts.values()].map(({ proposal, probability }) => toClaim(text, proposal, probability)).sort((a, b) => a.start - b.start);
}

/** Readings of the same words about the same person. Two organizations named in one phrase are two facts. */
function readingKey({ candidate, who, hold }: Proposal): string {
  const also = hold.startsWith('also-') ? hold + candidate.organization?.name : '';
  return [candidate.type, candidate.view.index, candidate.trigger, who, also].join(' ');
}

function factKey({ candidate, who, organization }: Proposal): string {
  return [candidate.type, candidate.view.index, who, organization?.index ?? organization?.name ?? '', candidate.type === 'position' ? candidate.noun : candidate.title, candidate.former].join('|');
}

function toClaim(text: string, proposal: Proposal, probability: number): ExtractedClaim {
  const { candidate, organization } = proposal;
  const { start, end } = candidate.view;
  return {
    type: candidate.type,
    subjectIndex: proposal.who,
    objectIndex: organization?.index ?? null,
    objectName: organization?.name ?? null,
    title: candidate.title,
    date: null,
    status: candidate.status,
    former: candidate.former,
    subjectBasis: proposal.subjectBasis,
    organizationBasis: proposal.organizationBasis,
    quote: text.slice(start, end),
    start,
    end,
    method: candidate.method,
    confidence: Math.round(probability * 1000) / 1000,
  };
}
