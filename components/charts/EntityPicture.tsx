import type { JSX } from 'preact';
import type { KnownEntity } from '@/components/hooks/use-facts';
import { OrganizationPicture } from './OrganizationPicture';
import { PersonPicture } from './PersonPicture';

type Props = { known: KnownEntity; onOpen: (entityId: string) => void };

/** What a wide page draws of an entity. */
export const EntityPicture = ({ known, onOpen }: Props): JSX.Element =>
  known.page.shownKind === 'person' ? (
    <PersonPicture known={known} />
  ) : (
    <OrganizationPicture known={known} onOpen={onOpen} />
  );
