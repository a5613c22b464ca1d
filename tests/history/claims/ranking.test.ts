import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeClaims } from '@/lib/history/index';
import { scoreTrees } from '@/lib/history/rank/trees';
import { fromPacked, hashOf, levelled, toPacked } from '@/lib/history/rank/weight-table';
import { growTrees } from '@/tools/train/claims/boosting';
import { toGoldFacts } from '@/tools/train/claims/corpus';
import { readPiece } from '@/tools/train/claims/read-pieces';

describe('ranking claims', () => {
  it('proposes moves that no pattern holds: whoever stands near a word that may tell one', () => {
    const facts = toGoldFacts(
      readPiece('case\n[P:Ann Poe], the post at [O:Acme] having gone to [P:Bo Ray], is off to [O:Globex].'),
    );
    const moves = proposeClaims(facts).filter((p) => p.candidate.type === 'start_position');
    const told = moves.map((p) => `${facts.appearances[p.who]?.name} @ ${p.organization?.name}`);
    expect(told).toEqual(expect.arrayContaining(['Ann Poe @ Globex', 'Bo Ray @ Acme']));
  });

  it('proposes whoever the words turn to late', () => {
    const facts = toGoldFacts(
      readPiece('case\nAmong those who have resigned from [O:Acme], it is said, is [P:Ann Poe].'),
    );
    const told = proposeClaims(facts).map((p) => `${p.candidate.type} ${p.organization?.name}`);
    expect(told).toContain('end_position Acme');
  });

  it('reads packed weights back as they were rounded', () => {
    const weight = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), weight, weight)), (rows) => {
        const table = new Map(rows.map(([f, a, b]) => [hashOf(f), [levelled(a), levelled(b)] as const]));
        expect(fromPacked(toPacked(table))).toEqual(table);
      }),
    );
  });

  it('grows trees that tell apart what only two features together tell', () => {
    const rows = [0, 1, 2, 3].flatMap((k) =>
      Array.from({ length: 40 + k }, () => {
        const [a, b] = [k & 1, k >> 1];
        return { values: [a, b], right: a !== b, weight: 1 };
      }),
    );
    const trees = growTrees(rows, { trees: 30, depth: 3, rate: 0.3, least: 1, lambda: 1 });
    for (const { values, right } of rows) expect(scoreTrees(trees, values) > 0).toBe(right);
  });

  it('reads pieces whose names are declared in front', () => {
    const piece = readPiece(
      'case 2024-01-02\n@P Ann Poe|Poe\n@O Acme\nPoe left Acme. Poe-like, Ann Poe.\n= e Poe; Acme; planned',
    );
    expect(piece.spans.map(([s, e, kind, name]) => [piece.text.slice(s, e), kind, name])).toEqual([
      ['Poe', 'person', 'Ann Poe'],
      ['Acme', 'organization', 'Acme'],
      ['Poe', 'person', 'Ann Poe'],
      ['Ann Poe', 'person', 'Ann Poe'],
    ]);
    expect(piece.claims).toMatchObject([{ type: 'end_position', person: 'Ann Poe', org: 'Acme', status: 'planned' }]);
  });
});
