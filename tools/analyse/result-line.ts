/** What is printed of an article and of the library. */
import type { Appearance } from '@/lib/model/appearance';
import type { Statement } from '@/lib/model/claim';
import { toIsoDate } from '@/lib/model/claim-date';
import type { Understanding } from '../../entrypoints/background/understand-article';

export type PrintedMention = { start: number; end: number; kind: string; name: string };
export type PrintedClaim = Pick<
  Statement,
  'type' | 'title' | 'status' | 'former' | 'quote' | 'start' | 'end' | 'confidence'
> & {
  person: string | null;
  organization: string | null;
  date: string | null;
};
export type ResultLine = { id: string | number; mentions: PrintedMention[]; claims: PrintedClaim[] };

/** `person` and `organization` of a claim, whichever of its parties they are: "Kestrel acquired Marlow" names no person. */
export function toPrintedClaim(claim: Statement, subject: Named | undefined, object: Named | undefined): PrintedClaim {
  const { type, title, status, former, quote, start, end, confidence } = claim;
  const person = [subject, object].find((p) => p?.kind === 'person')?.name ?? null;
  const named = [object, subject].find((p) => p?.kind === 'organization')?.name;
  const date = claim.date === null ? null : toIsoDate(claim.date);
  return {
    type,
    person,
    organization: named ?? claim.objectName,
    title,
    date,
    status,
    former,
    quote,
    start,
    end,
    confidence,
  };
}

type Named = { kind: Appearance['kind']; name: string };

export function toResultLine(id: string | number, { appearances, claims }: Understanding): ResultLine {
  const mentions = appearances.flatMap(({ kind, name, mentions: own }) =>
    own.map(({ start, end }) => ({ start, end, kind, name })),
  );
  mentions.sort((a, b) => a.start - b.start);
  const printed = claims.map((c) => {
    return toPrintedClaim(
      c,
      appearances[c.subjectIndex],
      c.objectIndex === null ? undefined : appearances[c.objectIndex],
    );
  });
  return { id, mentions, claims: printed };
}
