import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { EntityRow } from '@/components/entity/EntityRow';
import type { CastMember } from '@/components/hooks/library-types';
import { Chip } from '@/components/ui/Chip';
import { findHeadline } from './arrange-cast';
import { describeAcquaintance, describeClaim } from './describe-claim';

type Props = {
  member: CastMember;
  /** What changed, for a known person of whom this article reports an event. */
  news?: string;
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
      line={news ?? describeMember(member)}
      news={news !== undefined}
      {...(isNewOrganization && { mark: <Chip tone="new">{i18n.t('cast.new')}</Chip> })}
      mentionCount={member.mentions.length}
      onOpen={() => onOpen(member.entity.id)}
    />
  );
}

/** What this article says of the member; failing that, since when they are known. */
function describeMember(member: CastMember): string {
  const headline = findHeadline(member);
  if (headline) return describeClaim(headline.claim);
  if (!member.knownBefore) return i18n.t('cast.metHere');
  return describeAcquaintance(member.entity.articleCount, member.entity.firstMetAt);
}
