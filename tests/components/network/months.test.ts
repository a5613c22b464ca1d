import { describe, expect, it } from 'vitest';
import { lastDayOf, monthsBetween } from '@/components/network/months';

describe('months of the slider', () => {
  it('are all from the first to the last', () => {
    expect(monthsBetween('2025-11-03', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthsBetween('2026-02-01', '2026-02-20')).toEqual(['2026-02']);
    expect(monthsBetween('0001-01-01', '2026-02-20')).toHaveLength(600);
  });

  it('end on their last day', () => {
    expect(['2026-02', '2024-02', '2025-12'].map(lastDayOf)).toEqual(['2026-02-28', '2024-02-29', '2025-12-31']);
  });
});
