import type { JSX } from 'preact';
import type { Party } from '@/lib/history/composition';
import { phraseClaim } from './claim-phrase';
import { PartyLink } from './PartyLink';

type Props = {
  type: string;
  title: string | null;
  object: Party | null;
  /** Goes to the page of an organization of the library. */
  onOpen?: (entityId: string) => void;
};

/** Stands in the message where the organization goes, so that it can become a link wherever a language puts it. */
const SLOT = '\u{F8FF}';

/** "Left Quarry (head of research)", with Quarry a link when the library knows it. */
export function ClaimPhrase({ type, title, object, onOpen }: Props): JSX.Element {
  const [before, after] = phraseClaim({ type, title, objectName: object && SLOT }).split(SLOT);
  if (!object || after === undefined) return <>{before}</>;
  return (
    <>
      {before}
      <PartyLink party={object} {...(onOpen && { onOpen })} />
      {after}
    </>
  );
}
