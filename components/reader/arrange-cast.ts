/** In which order and under which heading an article's cast is shown: what is new to the reader first. */
import type { CastMember, ShownClaim } from '@/components/hooks/library-types';
import type { ArticleNews, HistoryLine } from '@/lib/history/composition';
import { EVENT_TYPES } from '@/lib/model/claim';

export type Changed = {
  member: CastMember;
  /** What happened; null when the news is that reports disagree. */
  line: HistoryLine | null;
};

export type ArrangedCast = {
  /** People met before of whom this article tells an event nobody told before, or contradicts an earlier article. */
  changed: Changed[];
  /** People never met before. */
  fresh: CastMember[];
  /** Everyone else, the followed before the rest, then most prominent first. */
  people: CastMember[];
  organizations: CastMember[];
  muted: CastMember[];
};

const EVENTS: ReadonlySet<string> = new Set(EVENT_TYPES);

export function arrangeCast(members: readonly CastMember[], news: readonly ArticleNews[]): ArrangedCast {
  const arranged: ArrangedCast = { changed: [], fresh: [], people: [], organizations: [], muted: [] };
  const newsOf = new Map(news.map((item) => [item.entity.id, item]));
  for (const member of members) {
    const change = findChange(member, newsOf.get(member.entity.id));
    if (member.decision?.muted) arranged.muted.push(member);
    else if (member.shownKind === 'organization') arranged.organizations.push(member);
    else if (!member.knownBefore) arranged.fresh.push(member);
    else if (change) arranged.changed.push(change);
    else arranged.people.push(member);
  }
  arranged.people.sort((a, b) => Number(isFollowed(b)) - Number(isFollowed(a)));
  return arranged;
}

const isFollowed = (member: CastMember): boolean => member.decision?.followed ?? false;

/** A role put in other words is no change; an event is, and so is a contradiction. */
function findChange(member: CastMember, news: ArticleNews | undefined): Changed | null {
  if (!news) return null;
  const line = news.lines.find((l) => EVENTS.has(l.type) && l.stand !== 'denied') ?? null;
  return line || news.conflicts.length > 0 ? { member, line } : null;
}

/** Shown under a name only when nothing weightier is stated. */
const SLIGHT: ReadonlySet<string> = new Set(['said', 'met']);

/** The one claim under a name: an event, else a role held, else a former one; null when the article states none of these. */
export function findHeadline(member: CastMember): ShownClaim | null {
  const own = member.claims.filter(
    ({ claim, verdict }) =>
      claim.subjectId === member.entity.id && verdict?.verdict !== 'hidden' && !SLIGHT.has(claim.type),
  );
  const rank = ({ claim }: ShownClaim): number =>
    EVENTS.has(claim.type) && claim.status !== 'denied' ? 0 : claim.former || claim.status === 'denied' ? 2 : 1;
  return own.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
