import { expect, it } from 'vitest';
import { followComplaint } from '@/components/entity/complaint';

it.each([
  ['not-a-name', { kind: 'not-a-name' }, true, false],
  ['wrong-kind', { kind: 'organization' }, false, false],
  ['mute-everywhere', { muted: true }, true, false],
  ['mute-here', null, true, false],
  ['wrong-person', null, false, true],
] as const)('%s', (complaint, decision, unmark, openHistory) => {
  expect(followComplaint(complaint, 'person')).toEqual({ decision, unmark, openHistory });
});
