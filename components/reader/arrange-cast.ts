/** In which order and under which heading an article's cast is shown: what is new to the reader first. */
import type { CastMember, ShownClaim } from '@/components/hooks/library-types';

/** Events that change what is on record about a person. */
const CHANGING: ReadonlySet<string> = new Set([
  'start_position',
  'end_position',
  'nominated',
  'replaced',
  'founded',
  'legal',
  'died',
]);

export type ArrangedCast = {
  /** People never met before. */
  fresh: CastMember[];
  /** People met before of whom this article reports an event, with the events. */
  changed: { member: CastMember; claims: ShownClaim[] }[];
  /** Everyone else, most prominent first, the followed before the rest. */
  people: CastMember[];
  organizations: CastMember[];
  muted: CastMember[];
};

export function arrangeCast(members: readonly CastMember[]): ArrangedCast {
  const arranged: ArrangedCast = { fresh: [], changed: [], people: [], organizations: [], muted: [] };
  for (const member of members) {
    const claims = changingClaims(member);
    if (member.decision?.muted) arranged.muted.push(member);
    else if (member.shownKind === 'organization') arranged.organizations.push(member);
    else if (!member.knownBefore) arranged.fresh.push(member);
    else if (claims.length > 0) arranged.changed.push({ member, claims });
    else arranged.people.push(member);
  }
  arranged.people.sort((a, b) => Number(isFollowed(b)) - Number(isFollowed(a)));
  return arranged;
}

const isFollowed = (member: CastMember): boolean => member.decision?.followed ?? false;

/** What this article reports as having happened to the member, the reader's "not so" left out. */
export function changingClaims(member: CastMember): ShownClaim[] {
  return member.claims.filter(
    ({ claim, verdict }) =>
      claim.subjectId === member.entity.id &&
      CHANGING.has(claim.type) &&
      claim.status !== 'denied' &&
      verdict?.verdict !== 'hidden',
  );
}

/** The one line under a name: what the article says the person is, else null. Stated roles before former ones. */
export function findHeadline(member: CastMember): ShownClaim | null {
  const own = member.claims.filter((c) => c.claim.subjectId === member.entity.id && c.verdict?.verdict !== 'hidden');
  const events = changingClaims(member);
  const roles = own.filter(({ claim }) => claim.type === 'position' || claim.type === 'founder_of');
  return events[0] ?? roles.find(({ claim }) => !claim.former) ?? roles[0] ?? null;
}
