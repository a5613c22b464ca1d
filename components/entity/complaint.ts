/** What the reader can say is wrong about a mark, and what follows from it. */
import type { EntityDecision } from '@/lib/model/decision';
import type { EntityKind } from '@/lib/model/entity';

export type Complaint = 'not-a-name' | 'wrong-person' | 'wrong-kind' | 'mute-here' | 'mute-everywhere';

type Consequence = {
  /** What to keep for good; null = nothing. */
  decision: Partial<Pick<EntityDecision, 'kind' | 'muted'>> | null;
  /** The marks in this page go. */
  unmark: boolean;
  /** Who is who is put right on the entity's page, where its articles can be parted. */
  openHistory: boolean;
};

export function followComplaint(complaint: Complaint, kind: EntityKind): Consequence {
  switch (complaint) {
    case 'not-a-name':
      return { decision: { kind: 'not-a-name' }, unmark: true, openHistory: false };
    case 'wrong-kind':
      return {
        decision: { kind: kind === 'person' ? 'organization' : 'person' },
        unmark: false,
        openHistory: false,
      };
    case 'mute-everywhere':
      return { decision: { muted: true }, unmark: true, openHistory: false };
    case 'mute-here':
      return { decision: null, unmark: true, openHistory: false };
    case 'wrong-person':
      return { decision: null, unmark: false, openHistory: true };
  }
}
