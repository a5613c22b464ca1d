import type { JSX } from 'preact';
import type { Party } from '@/lib/history/composition';

type Props = { party: Party; onOpen?: (entityId: string) => void };

/** The name of a person or organization; a link when it is in the library. */
export function PartyLink({ party, onOpen }: Props): JSX.Element {
  const { id, name } = party;
  if (id === null || !onOpen) return <bdi>{name}</bdi>;
  return (
    <button type="button" class="link" onClick={() => onOpen(id)}>
      <bdi>{name}</bdi>
    </button>
  );
}
