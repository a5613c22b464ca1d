import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { EntityRow } from '@/components/entity/EntityRow';
import type { ShownEntity } from '@/components/hooks/library-types';
import { formatMoment } from '@/components/ui/format';
import type { Go } from './places';

/** Somebody of the library, with how often and when they were met. */
export function FoundRow({ shown, go }: { shown: ShownEntity; go: Go }): JSX.Element {
  const { entity, decision, shownName, shownKind } = shown;
  const met = i18n.t('cast.metBefore', entity.articleCount);
  const last = i18n.t('search.lastMet', { date: formatMoment(entity.lastMetAt) });
  return (
    <EntityRow
      name={shownName}
      kind={shownKind}
      followed={decision?.followed ?? false}
      line={`${met} · ${last}`}
      onOpen={() => go({ at: 'entity', id: entity.id })}
    />
  );
}
