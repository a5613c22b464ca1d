import { describe, expect, it } from 'vitest';
import { extractClaims } from '@/lib/history/index';
import { toIsoDate } from '@/lib/model/claim-date';
import { toGoldFacts } from '@/tools/train/claims/corpus';
import { readPiece } from '@/tools/train/claims/read-pieces';

/** Written for this test; the ranker never saw it. */
const PIECE = `case 2025-10-09
[O:Osprey Labs] loses the minds behind [R:Talon]

[P:Selma Hart], the engineering lead of [O:Osprey Labs]'s [R:Talon], resigned from [O:Osprey Labs] on October 7, 2025.

In May 2024, [P:Viktor Nagy], the head of hardware at [O:Osprey Labs], left [O:Osprey Labs] to join [O:Quarry]; [P:Dina Moss] followed suit.

[O:Osprey Labs] founder [P:Jon Abel] denied that [P:Clara Voigt], chief executive of [O:Osprey Labs], would leave [O:Osprey Labs].`;

const facts = toGoldFacts(readPiece(PIECE));
const claims = extractClaims(facts);
const told = claims.map((c) => {
  const organization = c.objectIndex === null ? c.objectName : facts.appearances[c.objectIndex]?.name;
  return [facts.appearances[c.subjectIndex]?.name, c.type, organization, c.date && toIsoDate(c.date), c.status].join(
    ' | ',
  );
});

describe('claims of an article', () => {
  it('tells roles, moves and their dates', () => {
    expect(told).toEqual(
      expect.arrayContaining([
        'Selma Hart | position | Talon |  | asserted',
        'Selma Hart | end_position | Osprey Labs | 2025-10-07 | asserted',
        'Viktor Nagy | position | Osprey Labs |  | asserted',
        'Viktor Nagy | end_position | Osprey Labs | 2024-05 | asserted',
        'Viktor Nagy | start_position | Quarry | 2024-05 | asserted',
        'Dina Moss | end_position | Osprey Labs | 2024-05 | asserted',
        'Jon Abel | founder_of | Osprey Labs |  | asserted',
      ]),
    );
  });

  it('sends nobody who followed suit anywhere, and asserts nothing that was denied', () => {
    expect(told.filter((t) => t.startsWith('Dina Moss | start_position'))).toEqual([]);
    expect(told.filter((t) => t.startsWith('Clara Voigt | end_position') && t.endsWith('asserted'))).toEqual([]);
  });

  it('quotes the article verbatim at its offsets and says the same twice', () => {
    for (const c of claims) expect(c.quote).toBe(facts.text.slice(c.start, c.end));
    expect(extractClaims(facts)).toEqual(claims);
  });
});
