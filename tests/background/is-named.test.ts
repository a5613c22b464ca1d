import { expect, it } from 'vitest';
import { isNamed } from '@/entrypoints/background/is-named';

it.each([
  ['Lin', 'Lin’s moves', true],
  ['Lin', 'moves of LIN', true],
  ['Lin', 'Online', false],
  ['Lin', 'Online, and Lin', true],
  ['Zoë Fox', 'With zoe fox since May', true],
  ['A. Noor', 'Where is A. Noor?', true],
  ['林俊', '关于林俊旸', true],
  ['', 'Anything', false],
])('%s in “%s”: %s', (name, text, expected) => {
  expect(isNamed(text, name)).toBe(expected);
});
