import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { phraseReason, REASON_KEYS } from '@/components/entity/reason-phrase';
import { useEnglish } from '../messages';

beforeAll(() => useEnglish());

it('puts what a reason speaks of into its words', () => {
  expect(phraseReason('shared-organization:Kestrel: Freight')).toBe('Both belong to Kestrel: Freight');
  expect(phraseReason('a reason of tomorrow')).toBeNull();
});

it('has words for every reason by which two people are compared', () => {
  const code = readFileSync(join(import.meta.dirname, '../../../lib/identify/compare.ts'), 'utf8');
  const weights = /NAME_WEIGHTS[^{]*\{([^}]*)\}/.exec(code)?.[1] ?? '';
  const likenesses = [...weights.matchAll(/(\w+):/g)].map(([, likeness]) => `name-${likeness}`);
  const context = [...code.matchAll(/(?:weigh\('|key: `)([a-z]+(?:-[a-z]+)+)/g)].map(([, key = '']) => key);
  const given = [...likenesses, ...context].filter((key) => key !== 'name-');
  expect(given.length).toBeGreaterThan(15);
  expect(given.filter((key) => !(REASON_KEYS as string[]).includes(key))).toEqual([]);
});

it('has words for every reason by which a place is marked', () => {
  const code = readFileSync(join(import.meta.dirname, '../../../lib/recognise/reasons/find-reasons.ts'), 'utf8');
  const given = [...code.matchAll(/['`]([a-z]+(?:-[a-z]+)+|surname)(?=['`:])/g)].map(([, key = '']) => key);
  expect(given.length).toBeGreaterThan(8);
  expect(given.filter((key) => !(REASON_KEYS as string[]).includes(key))).toEqual([]);
});
