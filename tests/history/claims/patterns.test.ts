import { describe, expect, it } from 'vitest';
import { proposeClaims } from '@/lib/history/index';
import { isLoose } from '@/lib/history/settle-subjects';
import { toGoldFacts } from '@/tools/train/claims/corpus';
import { readPiece } from '@/tools/train/claims/read-pieces';
import { PATTERN_CASES } from './cases';

/** Everything that patterns propose for a marked text, as the cases write it; what no pattern holds is training's to judge. */
function propose(marked: string): string[] {
  const facts = toGoldFacts(readPiece(`case\n${marked}`));
  const patterned = proposeClaims(facts).filter((p) => !isLoose(p.candidate));
  return patterned.map(({ candidate, who, organization }) => {
    const at = organization ? ` @ ${organization.name}` : '';
    const status = candidate.status === 'asserted' ? '' : ` !${candidate.status}`;
    return `${candidate.type} ${facts.appearances[who]?.name}${at}${status}`;
  });
}

describe('patterns', () => {
  it.each(PATTERN_CASES.map((c) => [c.family, c.text, c] as const))(
    '%s: %s',
    (_family, text, { expected, never = [] }) => {
      const proposed = propose(text);
      expect(proposed).toEqual(expect.arrayContaining(expected));
      for (const wrong of never) expect(proposed.filter((p) => p.startsWith(wrong))).toEqual([]);
    },
  );
});
