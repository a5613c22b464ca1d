import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeLine } from '@/lib/ask/complete';
import { phraseQuestion } from '@/lib/ask/phrase';
import type { Question } from '@/lib/ask/question';
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
    [
      'who left Acme since 1 January',
      { about: 'moves', direction: 'left', organizations: ['Acme'], since: '2026-01-01' },
    ],
    ['who left since March 20', { about: 'moves', direction: 'left', since: '2025-03-20' }],
    ['who left since 2nd of Feb 2024', { about: 'moves', direction: 'left', since: '2024-02-02' }],
    ['who joined on 3 March 2026', { about: 'moves', direction: 'joined', since: '2026-03-03', until: '2026-03-03' }],
    ['who joined until 2026-02-28', { about: 'moves', direction: 'joined', until: '2026-02-28' }],
    [
      'who left In Touch between May 2025 and yesterday',
      { about: 'moves', direction: 'left', organizations: ['In Touch'], since: '2025-05-01', until: '2026-03-10' },
    ],
    ['who moved from 2024 to 2025', { about: 'moves', since: '2024-01-01', until: '2025-12-31' }],
    [
      'people at both Acme and Globex since 2020',
      { about: 'together', organizations: ['Acme', 'Globex'], since: '2020-01-01' },
    ],
    [
      'who left Acme since 31 February',
      { about: 'moves', direction: 'left', organizations: ['Acme since 31 February'] },
    ],
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

describe('a question put in words again', () => {
  const name = fc.constantFrom('Acme', 'Acme Cloud', 'In Touch', 'Globex & Sons');
  const day = fc.option(fc.constantFrom('2024-01-01', '2025-06-30', '2026-02-28'));
  const time = { since: day, until: day };
  const questions: fc.Arbitrary<Question> = fc.oneof(
    fc.record({
      about: fc.constant('moves' as const),
      direction: fc.option(fc.constantFrom('left' as const, 'joined' as const)),
      organizations: fc.array(name, { maxLength: 1 }),
      title: fc.constant(null),
      ...time,
    }),
    fc.record({
      about: fc.constant('roles' as const),
      direction: fc.constant(null),
      organizations: fc.tuple(name),
      title: fc.option(fc.constantFrom('CEO', 'finance chief', 'boss', 'head')),
      ...time,
    }),
    fc.record({
      about: fc.constant('together' as const),
      direction: fc.constant(null),
      organizations: fc.tuple(name, name),
      title: fc.constant(null),
      ...time,
    }),
  );

  it('is understood as the same question', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(understandQuestion(phraseQuestion(question), TODAY)).toEqual(question);
      }),
    );
  });
});

describe('completeLine', () => {
  it.each([
    ['who l', [], ['who left ']],
    ['who', [], ['who left ', 'who joined ', 'who moved at ']],
    ['who left Lum', ['Lumenfold', 'Lumen & Co'], ['who left Lumenfold', 'who left Lumen & Co']],
    ['people at both Lum', ['Lumenfold'], ['people at both Lumenfold']],
    ['people at both Lumenfold', ['Lumenfold'], ['people at both Lumenfold and ']],
    ['people at both Lumenfold and Cor', ['Corvane'], ['people at both Lumenfold and Corvane']],
    ['benomar', ['Benomar & Sons'], []],
    ['', ['Acme'], []],
  ])('goes on from "%s"', (line, names, expected) => {
    expect(completeLine(line, names, TODAY)).toEqual(expected);
  });

  it('goes on with a time once the company is whole, and every line it gives is understood', () => {
    const lines = completeLine('who left acme', ['Acme'], TODAY);
    expect(lines[0]).toBe('who left Acme this year');
    for (const line of lines) expect(understandQuestion(line, TODAY)).toMatchObject({ organizations: ['Acme'] });
  });
});
