import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordReading } from '@/lib/store/record-reading';
import { pictureOf } from './library-picture';
import { countingContext, openTestLibrary } from './read-stories';
import { syntheticReadings } from './synthetic-readings';

describe('contradicting articles', () => {
  it('give the same people in any order', { timeout: 120_000 }, async () => {
    const twoOrders = syntheticReadings(7).chain((readings) =>
      fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length })),
    );
    await fc.assert(
      fc.asyncProperty(twoOrders, async (orders) => {
        const pictures = await Promise.all(
          orders.map(async (readings) => {
            const db = openTestLibrary();
            const context = countingContext();
            for (const reading of readings) await recordReading(db, reading, { ...context, now: 1 });
            const picture = await pictureOf(db);
            await db.delete();
            return picture;
          }),
        );
        expect(pictures[1]).toEqual(pictures[0]);
      }),
      { numRuns: 25, seed: 11 },
    );
  });
});
