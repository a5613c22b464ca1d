import { expect, it } from 'vitest';
import { followComplaint } from '@/components/entity/complaint';

it.each([
  ['not-a-name', { kind: 'not-a-name' }, true, false, false],
  ['wrong-kind', { kind: 'organization' }, false, false, false],
  ['mute-everywhere', { muted: true }, true, false, false],
  ['mute-here', null, true, true, false],
  ['wrong-person', null, false, false, true],
] as const)('%s', (complaint, decision, unmark, muteHere, openHistory) => {
  expect(followComplaint(complaint, 'person')).toEqual({ decision, unmark, muteHere, openHistory });
});
