import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { phraseClaim, phraseStatus } from '@/components/entity/claim-phrase';
import { EntityRow } from '@/components/entity/EntityRow';
import type { CastMember, ShownClaim } from '@/components/hooks/library-types';
import { Chip } from '@/components/ui/Chip';
import { formatClaimDate, formatMoment } from '@/components/ui/format';
import { findHeadline } from './arrange-cast';

type Props = {
  member: CastMember;
  /** What changed, for a known person of whom this article reports an event. */
  news?: ShownClaim;
  onOpen: (entityId: string) => void;
};

/** One of the cast, with what this article says of them in a line. */
export function CastRow({ member, news, onOpen }: Props): JSX.Element {
  const isNewOrganization = member.shownKind === 'organization' && !member.knownBefore;
  return (
    <EntityRow
      name={member.shownName}
      kind={member.shownKind}
      followed={member.decision?.followed ?? false}
      line={describeMember(member, news)}
      news={news !== undefined}
      {...(isNewOrganization && { mark: <Chip tone="new">{i18n.t('cast.new')}</Chip> })}
      mentionCount={member.mentions.length}
      onOpen={() => onOpen(member.entity.id)}
    />
  );
}

/** What this article says of the member; failing that, since when they are known. */
function describeMember(member: CastMember, news: ShownClaim | undefined): string {
  const headline = news ?? findHeadline(member);
  if (headline) return describeClaim(headline);
  if (!member.knownBefore) return i18n.t('cast.metHere');
  return describeAcquaintance(member.entity.articleCount, member.entity.firstMetAt);
}

/** "Left Quarry (head of research) · reported · 4 March 2026" */
export function describeClaim({ claim }: ShownClaim): string {
  const parts = [
    phraseClaim(claim),
    claim.former ? i18n.t('claim.former') : null,
    phraseStatus(claim.status),
    claim.date ? formatClaimDate(claim.date) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** "Met in 7 articles since March 2026" */
export function describeAcquaintance(articleCount: number, firstMetAt: number): string {
  const articles = i18n.t('cast.metBefore', articleCount);
  return i18n.t('cast.metSince', { articles, date: formatMoment(firstMetAt, 'month') });
}
