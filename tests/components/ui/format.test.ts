import { beforeAll, describe, expect, it } from 'vitest';
import { formatBytes, formatClaimDate, formatIsoDate } from '@/components/ui/format';
import { useEnglish } from '../messages';

beforeAll(() => useEnglish());

describe('dates', () => {
  it.each([
    ['2026-03-04', /4.*2026|2026.*4/],
    ['2026-03', /^March 2026$/],
    ['2026', /^2026$/],
    ['2026-03-04T23:30:00+08:00', /4/],
    ['last spring', /^last spring$/],
    ['2026-99-99', /./],
  ])('%s', (iso, shown) => {
    expect(formatIsoDate(iso)).toMatch(shown);
  });

  it('of a quarter are written as one', () => {
    const date = { earliest: '2025-07-01', latest: '2025-09-30', precision: 'quarter', basis: 'explicit' } as const;
    expect(formatClaimDate(date)).toBe('Q3 2025');
  });
});

it('sizes', () => {
  expect(formatBytes(0)).toMatch(/^0/);
  expect(formatBytes(3_400_000)).toMatch(/3\.4/);
});
