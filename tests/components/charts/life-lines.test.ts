import { describe, expect, it } from 'vitest';
import { layOutLife } from '@/components/charts/life-lines';
import type { HistoryLine, Intervals, Timeline } from '@/lib/history/composition';
import type { ClaimDate } from '@/lib/model/claim-date';

const day = (iso: string): ClaimDate => ({ earliest: iso, latest: iso, precision: 'day', basis: 'explicit' });
const acme = { id: 'acme', name: 'Acme' };
const line = (type: HistoryLine['type'], date: ClaimDate | null, more: Partial<HistoryLine> = {}): HistoryLine => ({
  id: `${type}-${date?.earliest}`,
  type,
  subject: { id: 'p', name: 'Ann Poe' },
  object: acme,
  title: null,
  stand: 'told',
  status: 'asserted',
  former: false,
  date,
  otherDates: [],
  sources: [],
  ...more,
});
const NONE: Intervals = { roles: [], gaps: [] };
const timeline = (...events: HistoryLine[]): Timeline => ({ events, undated: [] });

describe('layOutLife', () => {
  it('draws nothing where nothing is dated', () => {
    expect(layOutLife(timeline(), NONE)).toBeNull();
  });

  it('spans from the first to the last day, those of a fork included', () => {
    const left = line('end_position', day('2026-03-03'), { otherDates: [day('2026-03-05')] });
    const life = layOutLife(timeline(line('start_position', day('2019-05-01')), left), NONE);
    expect([life?.from, life?.to]).toEqual(['2019-05-01', '2026-03-05']);
    expect(life?.lanes).toHaveLength(1);
    expect(life?.lanes[0]?.marks.map((m) => [m.kind, m.otherDays])).toEqual([
      ['came', []],
      ['left', ['2026-03-05']],
    ]);
  });

  it('gives each employer a lane, in the order in which they begin', () => {
    const globex = { id: 'globex', name: 'Globex' };
    const later = line('start_position', day('2024-01-01'), { object: globex });
    const life = layOutLife(timeline(later, line('start_position', day('2019-05-01'))), NONE);
    expect(life?.lanes.map((lane) => lane.party?.name)).toEqual(['Acme', 'Globex']);
  });

  it('leaves edges open that no sentence states', () => {
    const role = {
      id: 'r',
      object: acme,
      title: 'head',
      start: { kind: 'stated' as const, date: day('2019-05-01') },
      end: { kind: 'seen' as const, date: day('2021-02-01') },
      former: false,
      sources: [],
    };
    const [bar] = layOutLife(timeline(), { roles: [role], gaps: [] })?.lanes[0]?.bars ?? [];
    expect(bar).toMatchObject({ from: '2019-05-01', to: '2021-02-01', isFromStated: true, isToStated: false });
  });

  it('does not end a role on the day it began when only its end is stated without a day', () => {
    const role = {
      id: 'r',
      object: acme,
      title: 'head',
      start: { kind: 'stated' as const, date: day('2019-05-01') },
      end: { kind: 'stated' as const, date: null },
      former: true,
      sources: [],
    };
    const [bar] = layOutLife(timeline(), { roles: [role], gaps: [] })?.lanes[0]?.bars ?? [];
    expect(bar).toMatchObject({ isFromStated: true, isToStated: false });
  });
});
