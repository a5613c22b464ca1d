import { describe, expect, it } from 'vitest';
import { understandQuestion } from '@/lib/ask/understand';

const TODAY = '2026-03-11';
const NOTHING = { direction: null, organizations: [], title: null, since: null, until: null };

describe('understandQuestion', () => {
  it.each([
    ['who left Acme', { about: 'moves', direction: 'left', organizations: ['Acme'] }],
    [
      'Who left Acme Cloud since January?',
      { about: 'moves', direction: 'left', organizations: ['Acme Cloud'], since: '2026-01-01' },
    ],
    ['who left since November', { about: 'moves', direction: 'left', since: '2025-11-01' }],
    [
      'people who have joined Meta in 2025',
      { about: 'moves', direction: 'joined', organizations: ['Meta'], since: '2025-01-01', until: '2025-12-31' },
    ],
    ['who moved last month', { about: 'moves', since: '2026-02-01', until: '2026-02-28' }],
    ['who moved this week', { about: 'moves', since: '2026-03-09', until: '2026-03-15' }],
    [
      'who joined Acme before March 2026',
      { about: 'moves', direction: 'joined', organizations: ['Acme'], until: '2026-02-28' },
    ],
    [
      'who left Acme after February',
      { about: 'moves', direction: 'left', organizations: ['Acme'], since: '2026-03-01' },
    ],
    ['CEOs in March 2026', { about: 'roles', title: 'CEO', since: '2026-03-01', until: '2026-03-31' }],
    ['finance chiefs at Acme', { about: 'roles', title: 'finance chief', organizations: ['Acme'] }],
    ['people at both Acme and Globex Labs', { about: 'together', organizations: ['Acme', 'Globex Labs'] }],
    ['bosses at Acme', { about: 'roles', title: 'boss', organizations: ['Acme'] }],
    ['chief executives', { about: 'roles', title: 'chief executive' }],
    ['people at Acme', { about: 'roles', organizations: ['Acme'] }],
  ])('%s', (text, expected) => {
    expect(understandQuestion(text, TODAY)).toEqual({ ...NOTHING, ...expected });
  });

  it.each([
    'Whitehead',
    'Anna Muirhead',
    'Benedicto',
    'Bonnie Lead',
    'Junyang Lin',
    'acme',
    'who',
    '',
    'where is Acme',
    'left',
  ])('takes "%s" for a search', (text) => {
    expect(understandQuestion(text, TODAY)).toBeNull();
  });
});
