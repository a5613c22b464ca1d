import { describe, expect, it } from 'vitest';
import { RateLimit } from '@/lib/messaging/rate-limit';

describe('RateLimit', () => {
  it('lets a burst through, then one at a time, each source for itself', () => {
    const limit = new RateLimit(3, 100);
    expect([0, 0, 0, 0].map((t) => limit.take('a', t))).toEqual([true, true, true, false]);
    expect(limit.take('b', 0)).toBe(true);
    expect(limit.take('a', 50)).toBe(false);
    expect(limit.take('a', 110)).toBe(true);
    expect(limit.take('a', 120)).toBe(false);
  });

  it('takes large amounts from the same measure, and nothing for what it refuses', () => {
    const limit = new RateLimit(100, 1 / 10);
    expect(limit.take('a', 0, 60)).toBe(true);
    expect(limit.take('a', 0, 60)).toBe(false);
    expect(limit.take('a', 1, 50)).toBe(true);
    expect(limit.take('a', 1, 1)).toBe(false);
    expect(limit.take('a', 1_000, 101)).toBe(false);
  });

  it('is not fooled by a clock that goes back', () => {
    const limit = new RateLimit(1, 100);
    expect(limit.take('a', 1_000)).toBe(true);
    expect(limit.take('a', 0)).toBe(false);
  });
});
