import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { EntityLineProps } from '@/components/entity/EntityLine';
import { EntityRow } from '@/components/entity/EntityRow';
import type { ShownEntity } from '@/components/hooks/library-types';
import { formatMoment } from '@/components/ui/format';
import type { Go } from './places';

/** Somebody of the library, with how often and when they were met. */
export function FoundRow({ shown, go }: { shown: ShownEntity; go: Go }): JSX.Element {
  return <EntityRow {...toFoundLine(shown)} onOpen={() => go({ at: 'entity', id: shown.entity.id })} />;
}

export function toFoundLine({ entity, decision, shownName, shownKind }: ShownEntity): EntityLineProps {
  const met = i18n.t('cast.metBefore', entity.articleCount);
  const last = i18n.t('search.lastMet', { date: formatMoment(entity.lastMetAt) });
  return { name: shownName, kind: shownKind, followed: decision?.followed ?? false, line: `${met} · ${last}` };
}
