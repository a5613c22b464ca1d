/** What the reader can say is wrong about a mark, and what follows from it. */
import type { EntityDecision } from '@/lib/model/decision';
import type { EntityKind } from '@/lib/model/entity';

export type Complaint = 'not-a-name' | 'wrong-person' | 'wrong-kind' | 'mute-here' | 'mute-everywhere';

type Consequence = {
  /** What to keep for good; null = nothing. */
  decision: Partial<Pick<EntityDecision, 'kind' | 'muted'>> | null;
  /** The marks in this page go. */
  unmark: boolean;
  /** They stay away in this article. */
  muteHere: boolean;
  /** Who is who is put right on the entity's page, where its articles can be parted. */
  openHistory: boolean;
};

const NOTHING: Consequence = { decision: null, unmark: false, muteHere: false, openHistory: false };

export function followComplaint(complaint: Complaint, kind: EntityKind): Consequence {
  switch (complaint) {
    case 'not-a-name':
      return { ...NOTHING, decision: { kind: 'not-a-name' }, unmark: true };
    case 'wrong-kind':
      return { ...NOTHING, decision: { kind: kind === 'person' ? 'organization' : 'person' } };
    case 'mute-everywhere':
      return { ...NOTHING, decision: { muted: true }, unmark: true };
    case 'mute-here':
      return { ...NOTHING, unmark: true, muteHere: true };
    case 'wrong-person':
      return { ...NOTHING, openHistory: true };
  }
}
