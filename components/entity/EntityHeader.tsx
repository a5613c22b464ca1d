import { BellOff, Star } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { ShownEntity } from '@/components/hooks/library-types';
import { Button } from '@/components/ui/Button';
import { formatClaimDate, formatIsoDate, formatList, formatMoment } from '@/components/ui/format';
import { Monogram } from '@/components/ui/Monogram';
import type { HistoryFacts, Profile } from '@/lib/history/composition';
import { composeProfile } from '@/lib/history/profile';
import { phraseClaim } from './claim-phrase';

export type EntityDecide = (change: { followed?: boolean; muted?: boolean }) => void;

type Props = {
  shown: ShownEntity;
  facts: HistoryFacts;
  onDecide: EntityDecide;
};

/** Characters of a name that would fill the popup in the largest type. */
const LONG = 40;

/** Who it is: name, what they were last seen as, how long known; and the two decisions taken most. */
export function EntityHeader({ shown, facts, onDecide }: Props): JSX.Element {
  const { entity, decision, shownName, shownKind } = shown;
  const aliases = entity.aliases.filter((alias) => alias !== shownName).slice(0, 4);
  return (
    <header class="entity-head">
      <div class="entity-who">
        <Monogram name={shownName} kind={shownKind} />
        <div>
          <h1 class={shownName.length > LONG ? 'entity-name entity-name-long' : 'entity-name'}>
            <bdi>{shownName}</bdi>
          </h1>
          {shownKind === 'person' && <LastSeen profile={composeProfile(entity.id, facts)} />}
        </div>
      </div>
      <p class="entity-met">
        {i18n.t('cast.metSince', {
          articles: i18n.t('cast.metBefore', entity.articleCount),
          date: formatMoment(entity.firstMetAt, 'month'),
        })}
        {aliases.length > 0 && ` · ${i18n.t('entity.alsoAs', { names: formatList(aliases) })}`}
      </p>
      <div class="entity-decide">
        <Button
          icon={Star}
          pressed={decision?.followed ?? false}
          onClick={() => onDecide({ followed: !decision?.followed })}
        >
          {i18n.t(decision?.followed ? 'entity.following' : 'entity.follow')}
        </Button>
        <Button icon={BellOff} pressed={decision?.muted ?? false} onClick={() => onDecide({ muted: !decision?.muted })}>
          {i18n.t(decision?.muted ? 'entity.muted' : 'entity.mute')}
        </Button>
      </div>
    </header>
  );
}

/** "Last seen as head of research, Quarry · 2 February 2026", and the departure told since. */
function LastSeen({ profile }: { profile: Pick<Profile, 'lastSeen' | 'leftSince'> }): JSX.Element | null {
  const { lastSeen, leftSince } = profile;
  if (!lastSeen && !leftSince) return null;
  return (
    <p class="entity-seen">
      {lastSeen && (
        <span>
          {i18n.t('entity.lastSeen', { what: phraseClaim(toPhrased(lastSeen)) })}
          {lastSeen.on && ` · ${formatIsoDate(lastSeen.on)}`}
        </span>
      )}
      {leftSince && (
        <span class="entity-left">
          {phraseClaim(toPhrased(leftSince))}
          {leftSince.date && ` · ${formatClaimDate(leftSince.date)}`}
        </span>
      )}
    </p>
  );
}

const toPhrased = (line: { type: string; title: string | null; object: { name: string } | null }) => ({
  type: line.type,
  title: line.title,
  objectName: line.object?.name ?? null,
});
