/** A short soak: the long one is `npm run soak`. */
import { describe, expect, it } from 'vitest';
import { compareWithReplay } from '../../../tools/soak/replay';
import { soak } from '../../../tools/soak/run';

describe('reading over many tabs while the worker is killed', () => {
  it('leaves what reading the same articles one after the other leaves', { timeout: 240_000 }, async () => {
    const result = await soak({ articles: 24, tabs: 4, seed: 7 });
    expect(result.kills).toBeGreaterThan(2);
    const found = await compareWithReplay(result.rows);
    expect(found.articles).toBeGreaterThan(15);
    expect({ lost: found.lost, invented: found.invented, misfits: found.misfits }).toEqual({
      lost: [],
      invented: [],
      misfits: [],
    });
  });
});
