import type { ExtractedClaim } from '@/lib/model/claim';
import type { ClaimDate } from '@/lib/model/claim-date';
import type { Proposal } from './claim-proposal';
import { coupleLeavings, coupleRoles, shareAmongGroups } from './couple-readings';
import { type DatesBySentence, dateOf } from './date-claims';
import { dropEchoes } from './drop-echoes';
import { waysTo } from './rank/features';
import { groupOf, judge, judgeTogether, type RankerWeights } from './rank/ranker';
import type { Ranked } from './ranked';
import { isLoose } from './settle-subjects';

/** For groups without a threshold of their own. */
const USUAL = 0.55;
const PLAIN = 0.8;
/** That somebody may come or go is no fact yet: it is told only where it is all but sure that the text says so. */
const POSSIBLE = 0.9;
/** What no pattern holds needs so much by itself before the rest of the article may speak for it. */
const LOOSE_LEAST = 0.25;
/** A borrowed organization is named only when it is at least this probable that it is the one meant. */
const BORROW = 0.3;

/** Of all proposals, those probable enough; of readings that differ in the organization alone, the best; each fact of a sentence once. */
export function chooseClaims(
  text: string,
  proposals: readonly Proposal[],
  ranker: RankerWeights,
  dates: DatesBySentence,
): ExtractedClaim[] {
  const made = (r: Ranked): boolean => r.probability >= thresholdOf(r.proposal, ranker);
  const chosen = judgeTogether(chooseReadings(proposals, ranker), ranker.trees);
  const claims = coupleRoles(shareAmongGroups(coupleLeavings(chosen)), made).filter(made);
  return dropEchoes(claims.map((r) => toClaim(text, r, dates))).sort((a, b) => a.start - b.start);
}

function thresholdOf(proposal: Proposal, ranker: RankerWeights): number {
  const usual = ranker.thresholds[groupOf(proposal)] ?? USUAL;
  return proposal.candidate.status === 'potential' ? Math.max(usual, POSSIBLE) : usual;
}

/** One reading for each thing said, and each fact of a sentence once, however improbable. */
export function chooseReadings(proposals: readonly Proposal[], ranker: Pick<RankerWeights, 'weights'>): Ranked[] {
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
    const known = facts.get(key);
    facts.set(key, known ? merge(known, ranked) : ranked);
  }
  return [...facts.values()].filter((r) => !isLoose(r.proposal.candidate) || r.probability >= LOOSE_LEAST);
}

function merge(a: Ranked, b: Ranked): Ranked {
  const kept = better(a, b);
  return { ...kept, also: [...a.also, ...b.also, a.proposal.candidate, b.proposal.candidate] };
}

/** A pattern's own reading before one that no pattern holds, which makes it the surer; else the likelier. */
function better(a: Ranked, b: Ranked): Ranked {
  const [first, second] = a.probability >= b.probability ? [a, b] : [b, a];
  if (!isLoose(first.proposal.candidate) || isLoose(second.proposal.candidate)) return first;
  return second.probability < LOOSE_LEAST ? first : { ...second, probability: first.probability };
}

/** Among readings of the same words: the best that names its organization in the clause; else the likeliest borrowed one, unless none is likelier. */
function chooseReading(group: readonly Proposal[], ranker: Pick<RankerWeights, 'weights'>): Ranked {
  const plain = plainReading(group);
  if (plain) return { ...plain, organization: 1, plain: true, also: [] };
  const judged = group.map((proposal) => ({ proposal, ...judge(proposal, ranker) }));
  const held = judged.filter((j) => j.proposal.organizationBasis === 'clause').sort((a, b) => b.claimed - a.claimed)[0];
  const borrowed = judged
    .filter((j) => j.proposal.organization && j.proposal.organizationBasis !== 'clause')
    .sort((a, b) => b.organization - a.organization)[0];
  const bare = judged.find((j) => !j.proposal.organization);
  const best =
    held ??
    (borrowed && (!bare || (borrowed.organization >= BORROW && borrowed.claimed >= bare.claimed)) ? borrowed : bare) ??
    judged[0];
  if (!best) throw new Error('a group of readings is never empty');
  return {
    proposal: best.proposal,
    probability: best.claimed,
    organization: best.organization,
    plain: false,
    also: [],
  };
}

/**
 * Forms that leave no doubt but are too rare in the training texts to be learned from them: "senior executives, including A and B",
 * where the sentence's own organization and another way lead to the same one, "As head of Acme, A …",
 * and who followed suit when what the leader left is named.
 */
function plainReading(group: readonly Proposal[]): Pick<Ranked, 'proposal' | 'probability'> | null {
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
  const role = candidate.type === 'position' ? candidate.noun : candidate.type === 'legal' ? candidate.title : null;
  return [
    candidate.type,
    candidate.view.index,
    who,
    organization?.index ?? organization?.name ?? '',
    role,
    candidate.former,
  ].join('|');
}

function toClaim(text: string, { proposal, probability, also }: Ranked, dates: DatesBySentence): ExtractedClaim {
  const { candidate, organization } = proposal;
  const told = [candidate, ...also.filter((c) => c.status === candidate.status)];
  const { start, end } = candidate.view;
  return {
    type: candidate.type,
    subjectIndex: proposal.who,
    objectIndex: organization?.index ?? null,
    objectName: organization?.name ?? null,
    title: candidate.title,
    date: told.reduce<ClaimDate | null>((date, c) => date ?? dateOf(text, c, dates), null),
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
