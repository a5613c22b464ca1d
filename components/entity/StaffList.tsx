import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { formatIsoDate, formatList } from '@/components/ui/format';
import { RowList } from '@/components/ui/RowList';
import { useGrowing } from '@/components/ui/use-growing';
import type { OrganizationProfile } from '@/lib/history/composition';
import { capitalise } from './claim-phrase';
import { EntityRow } from './EntityRow';

type Props = { label: string; people: OrganizationProfile['people']; onOpen: (entityId: string) => void };

/** Everybody whom articles placed at an organization, the latest seen first. */
export function StaffList({ label, people, onOpen }: Props): JSX.Element {
  const drawn = useGrowing(people.length);
  return (
    <RowList label={label}>
      {people.slice(0, drawn).map(({ person, lines, on, left }) => (
        <EntityRow
          key={person.id ?? person.name}
          name={person.name}
          kind="person"
          followed={false}
          line={capitalise(
            [
              formatList([...new Set(lines.flatMap((line) => line.title ?? []))]),
              left ? i18n.t('entity.leftHere') : null,
              on && formatIsoDate(on),
            ]
              .filter(Boolean)
              .join(' · '),
          )}
          onOpen={toOpen(person.id, onOpen)}
        />
      ))}
    </RowList>
  );
}

const toOpen = (id: string | null, open: Props['onOpen']): (() => void) | null => (id === null ? null : () => open(id));
