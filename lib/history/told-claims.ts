/** Claims as the reader is to see them: hidden ones gone, corrections in place, parties under the reader's names. */
import type { Claim, ClaimStatus, ClaimType } from '@/lib/model/claim';
import { type ClaimDate, fromIsoDate } from '@/lib/model/claim-date';
import type { ClaimVerdict } from '@/lib/model/decision';
import type { HistoryFacts, Party, Source, Stand } from './composition';

export type ToldClaim = {
  id: string;
  type: ClaimType;
  subject: Party;
  object: Party | null;
  title: string | null;
  date: ClaimDate | null;
  status: ClaimStatus;
  stand: Stand;
  former: boolean;
  source: Source;
};

/** In an order of their own, whatever order they come in. */
export function tellClaims(facts: HistoryFacts): ToldClaim[] {
  const verdicts = latestVerdicts(facts.verdicts);
  const articles = new Map(facts.articles.map((a) => [a.id, a]));
  const nameOf = entityNames(facts);
  const byId = new Map(facts.claims.map((claim) => [claim.id, claim]));
  const told: ToldClaim[] = [];
  for (const stored of byId.values()) {
    const verdict = verdicts.get(stored.id);
    if (verdict?.verdict === 'hidden') continue;
    const claim = applyCorrection(stored, verdict);
    const object = readObject(claim, nameOf);
    const source = readSource(claim, object, verdict, articles.get(claim.articleId));
    const { id, type, title, date, status, former } = claim;
    const subject = { id: claim.subjectId, name: nameOf(claim.subjectId) ?? '' };
    told.push({ id, type, subject, object, title, date, status, stand: standOf(status), former, source });
  }
  return told.sort((a, b) => compareSources(a.source, b.source));
}

/** Those with the entity as their subject or object. */
export function tellClaimsAbout(entityId: string, facts: HistoryFacts): ToldClaim[] {
  const claims = facts.claims.filter((c) => c.subjectId === entityId || c.objectId === entityId);
  return tellClaims({ ...facts, claims }).filter((c) => c.subject.id === entityId || c.object?.id === entityId);
}

/** A person's or an organization's name, the reader's before the articles'; null when the library does not hold it. */
export function entityNames(facts: HistoryFacts): (id: string) => string | null {
  const names = new Map<string, string>(facts.entities.map((e) => [e.id, e.name]));
  for (const decision of facts.decisions) if (decision.name !== null) names.set(decision.entityId, decision.name);
  return (id) => names.get(id) ?? null;
}

export function standOf(status: ClaimStatus): Stand {
  if (status === 'denied') return 'denied';
  return status === 'asserted' || status === 'reported' ? 'told' : 'ahead';
}

const BASES: readonly (string | null)[] = ['clause', 'sentence', 'article', null];
const VERDICTS: readonly Source['verdict'][] = ['confirmed', 'corrected', null];

/** Best first: the reader's word, the nearest organization, confidence; then the earlier read. */
export function compareSources(a: Source, b: Source): number {
  return (
    VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
    BASES.indexOf(a.organizationBasis) - BASES.indexOf(b.organizationBasis) ||
    b.confidence - a.confidence ||
    a.readAt - b.readAt ||
    (a.claimId < b.claimId ? -1 : 1)
  );
}

function latestVerdicts(verdicts: readonly ClaimVerdict[]): Map<string, ClaimVerdict> {
  const latest = new Map<string, ClaimVerdict>();
  for (const verdict of verdicts) {
    const other = latest.get(verdict.claimId);
    if (!other || other.decidedAt <= verdict.decidedAt) latest.set(verdict.claimId, verdict);
  }
  return latest;
}

function applyCorrection(claim: Claim, verdict: ClaimVerdict | undefined): Claim {
  const correction = verdict?.verdict === 'corrected' ? verdict.correction : null;
  if (!correction) return claim;
  const { title, objectName } = correction;
  const objectId = objectName === claim.objectName ? claim.objectId : null;
  return {
    ...claim,
    title,
    objectName,
    objectId,
    date: correction.date === null ? null : fromIsoDate(correction.date),
  };
}

function readObject({ objectId, objectName }: Claim, nameOf: (id: string) => string | null): Party | null {
  if (objectId !== null) return { id: objectId, name: nameOf(objectId) ?? objectName ?? '' };
  return objectName === null ? null : { id: null, name: objectName };
}

function readSource(
  claim: Claim,
  object: Party | null,
  verdict: ClaimVerdict | undefined,
  article: HistoryFacts['articles'][number] | undefined,
): Source {
  const { start, end, quote, status, date, title, subjectBasis, organizationBasis, confidence } = claim;
  return {
    claimId: claim.id,
    articleId: claim.articleId,
    articleTitle: article?.title ?? '',
    siteName: article?.siteName ?? null,
    url: article?.url ?? null,
    publishedAt: article?.publishedAt ?? null,
    readAt: article?.firstReadAt ?? 0,
    ...{ quote, start, end, status, date, title, object, subjectBasis, organizationBasis, confidence },
    verdict: verdict?.verdict === 'confirmed' || verdict?.verdict === 'corrected' ? verdict.verdict : null,
  };
}
