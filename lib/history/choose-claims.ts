import type { ExtractedClaim } from '@/lib/model/claim';
import type { Proposal } from './claim-proposal';
import { coupleRoles, shareAmongGroups } from './couple-readings';
import { type DatesBySentence, dateOf } from './date-claims';
import { waysTo } from './rank/features';
import { groupOf, judge, type RankerWeights } from './rank/ranker';
import type { Ranked } from './ranked';

/** A borrowed organization is named only when it is at least this probable that it is the one meant. */
/** For groups that training never met. */
const USUAL = 0.55;
const PLAIN = 0.8;
const BORROW = 0.3;

/** Of all proposals, those probable enough; of readings that differ in the organization alone, the best; each fact of a sentence once. */
export function chooseClaims(
  text: string,
  proposals: readonly Proposal[],
  ranker: RankerWeights,
  dates: DatesBySentence,
): ExtractedClaim[] {
  const made = (r: Ranked): boolean => r.probability >= (ranker.thresholds[groupOf(r.proposal)] ?? USUAL);
  return coupleRoles(shareAmongGroups(chooseReadings(proposals, ranker)), made)
    .filter(made)
    .map(({ proposal, probability }) => toClaim(text, proposal, probability, dates))
    .sort((a, b) => a.start - b.start);
}

/** One reading for each thing said, and each fact of a sentence once, however improbable. */
export function chooseReadings(proposals: readonly Proposal[], ranker: RankerWeights): Ranked[] {
  const readings = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const key = readingKey(proposal);
    const known = readings.get(key);
    if (known) known.push(proposal);
    else readings.set(key, [proposal]);
  }
  const facts = new Map<string, Ranked>();
  for (const group of readings.values()) {
    const ranked = chooseReading(group, ranker);
    const key = factKey(ranked.proposal);
    if (ranked.probability > (facts.get(key)?.probability ?? 0)) facts.set(key, ranked);
  }
  return [...facts.values()];
}

/** Among readings of the same words: the best that names its organization in the clause; else the likeliest borrowed one; else none. */
function chooseReading(group: readonly Proposal[], ranker: RankerWeights): Ranked {
  const plain = plainReading(group);
  if (plain) return plain;
  const judged = group.map((proposal) => ({ proposal, ...judge(proposal, ranker) }));
  const held = judged.filter((j) => j.proposal.organizationBasis === 'clause').sort((a, b) => b.claimed - a.claimed)[0];
  const borrowed = judged
    .filter((j) => j.proposal.organization && j.proposal.organizationBasis !== 'clause')
    .sort((a, b) => b.organization - a.organization)[0];
  const bare = judged.find((j) => !j.proposal.organization);
  const best = held ?? (borrowed && (!bare || borrowed.organization >= BORROW) ? borrowed : bare) ?? judged[0];
  if (!best) throw new Error('a group of readings is never empty');
  return { proposal: best.proposal, probability: best.claimed };
}

/**
 * Forms that leave no doubt but are too rare in the training texts to be learned from them: "senior executives, including A and B",
 * where the sentence's own organization and another way lead to the same one, "As head of Acme, A …",
 * and who followed suit when what the leader left is named.
 */
function plainReading(group: readonly Proposal[]): Ranked | null {
  const plain = group.find(
    ({ candidate, hold, organizationBasis, features }) =>
      (candidate.path === 'listed' && hold === 'sentence' && waysTo(features) > 0) ||
      (candidate.method === 'fronted-as' && candidate.path === 'adjacent' && organizationBasis === 'clause') ||
      (candidate.method === 'followed-suit' && organizationBasis === 'clause'),
  );
  return plain ? { proposal: plain, probability: PLAIN } : null;
}

/** Readings of the same words about the same person. Two organizations named in one phrase are two facts. */
function readingKey({ candidate, who, hold }: Proposal): string {
  const also = hold.startsWith('also-') ? hold + candidate.organization?.name : '';
  return [candidate.type, candidate.view.index, candidate.trigger, who, also].join(' ');
}

function factKey({ candidate, who, organization }: Proposal): string {
  const role = candidate.type === 'position' ? candidate.noun : candidate.title;
  return [
    candidate.type,
    candidate.view.index,
    who,
    organization?.index ?? organization?.name ?? '',
    role,
    candidate.former,
  ].join('|');
}

function toClaim(text: string, proposal: Proposal, probability: number, dates: DatesBySentence): ExtractedClaim {
  const { candidate, organization } = proposal;
  const { start, end } = candidate.view;
  return {
    type: candidate.type,
    subjectIndex: proposal.who,
    objectIndex: organization?.index ?? null,
    objectName: organization?.name ?? null,
    title: candidate.title,
    date: dateOf(text, candidate, dates),
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
