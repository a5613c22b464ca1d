import type { Claim } from '@/lib/model/claim';
import { fromIsoDate } from '@/lib/model/claim-date';
import type { ClaimVerdict } from '@/lib/model/decision';

/** Claims as the reader left them: hidden ones gone, corrected ones corrected. The sentence quoted stays as the article has it. */
export function applyVerdicts(
  claims: readonly Claim[],
  verdicts: ReadonlyMap<string, ClaimVerdict>,
): (Claim & { confirmed: boolean })[] {
  return claims.flatMap((claim) => {
    const verdict = verdicts.get(claim.id);
    if (verdict?.verdict === 'hidden') return [];
    return [{ ...claim, ...correctionOf(claim, verdict), confirmed: verdict !== undefined }];
  });
}

function correctionOf(claim: Claim, verdict: ClaimVerdict | undefined): Partial<Claim> {
  if (verdict?.verdict !== 'corrected' || verdict.correction === null) return {};
  const { title, objectName, date } = verdict.correction;
  return {
    title,
    objectName,
    // Another organization's name: the link to the one the machine found would contradict it.
    objectId: objectName === claim.objectName ? claim.objectId : null,
    date: date === null ? null : (fromIsoDate(date) ?? claim.date),
  };
}
