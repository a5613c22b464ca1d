import { describe, expect, it } from 'vitest';
import { findFlows } from '@/components/charts/flows';
import type { Move, Party } from '@/lib/history/composition';

const party = (name: string): Party => ({ id: name.toLowerCase(), name });
const move = (person: string, from: string | null, to: string | null, stand = 'told'): Move =>
  ({ person: party(person), from: from && party(from), to: to && party(to), line: { stand } }) as unknown as Move;

describe('findFlows', () => {
  it('gathers people by where they came from and went, the widest first, the unknown last', () => {
    const flows = findFlows([
      {
        month: '2026-03',
        came: [move('Ann', 'Globex', 'Acme'), move('Bo', 'Initech', 'Acme'), move('Cy', 'Initech', 'Acme')],
        left: [move('Di', 'Acme', null), move('Ed', 'Acme', null), move('Flo', 'Acme', 'Globex')],
      },
    ]);
    expect(flows?.came.map((f) => [f.party?.name, f.people.length])).toEqual([
      ['Initech', 2],
      ['Globex', 1],
    ]);
    expect(flows?.left.map((f) => f.party?.name ?? null)).toEqual(['Globex', null]);
  });

  it('counts a person told of twice once, and plans and denials not at all', () => {
    const months = [
      { month: '2026-02', came: [move('Ann', 'Globex', 'Acme'), move('Bo', 'Globex', 'Acme', 'ahead')], left: [] },
      { month: '2026-03', came: [move('Ann', 'Globex', 'Acme')], left: [move('Cy', 'Acme', null, 'denied')] },
    ];
    expect(findFlows(months)).toMatchObject({ came: [{ people: [{ name: 'Ann' }] }], left: [] });
    expect(findFlows([])).toBeNull();
  });
});
