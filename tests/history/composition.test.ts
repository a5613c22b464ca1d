import { describe, expect, it } from 'vitest';
import { composeArticleNews } from '@/lib/history/article-news';
import { findConflicts } from '@/lib/history/conflicts';
import { composeDepartureTable } from '@/lib/history/departure-table';
import { composeIntervals } from '@/lib/history/intervals';
import { composeOrganizationProfile } from '@/lib/history/organization-profile';
import { composeProfile } from '@/lib/history/profile';
import { composeTimeline } from '@/lib/history/timeline';
import { type ClaimDate, toIsoDate } from '@/lib/model/claim-date';
import { claim, factsOf } from './history-facts';

const iso = (date: ClaimDate | null | undefined): string | null => (date ? toIsoDate(date) : null);
const decidedAt = 1;

describe('composeTimeline', () => {
  it('tells an event of many articles once, with all its sentences', () => {
    const claims = [
      claim({ type: 'end_position', of: 'acme', date: '2026-03-04', articleId: 'a3' }),
      claim({ type: 'end_position', of: 'acme', date: '2026-03', articleId: 'a4' }),
      claim({ type: 'end_position', of: 'acme', articleId: 'a2' }),
    ];
    const { events, undated } = composeTimeline('ann', factsOf(claims));
    expect(events.map((e) => [iso(e.date), e.sources.length, e.otherDates.length])).toEqual([['2026-03-04', 3, 0]]);
    expect(undated).toEqual([]);
  });

  it('keeps what is planned and what is denied apart from what was told', () => {
    const claims = (['asserted', 'reported', 'planned', 'potential', 'denied'] as const).map((status) =>
      claim({ type: 'start_position', of: 'acme', date: '2026-03', status }),
    );
    const lines = composeTimeline('ann', factsOf(claims)).events;
    expect(lines.map((l) => [l.stand, l.status, l.sources.length]).sort()).toEqual([
      ['ahead', 'planned', 2],
      ['denied', 'denied', 1],
      ['told', 'asserted', 2],
    ]);
  });

  it('tells two departures years apart as two', () => {
    const claims = ['2014', '2021'].map((date) => claim({ type: 'end_position', of: 'acme', date }));
    expect(composeTimeline('ann', factsOf(claims)).events.map((e) => iso(e.date))).toEqual(['2014', '2021']);
    expect(findConflicts('ann', factsOf(claims))).toEqual([]);
  });

  it('tells an arrest and a conviction apart, however near', () => {
    const claims = [
      claim({ type: 'legal', title: 'arrested', date: '2026-03-14' }),
      claim({ type: 'legal', title: 'charged', date: '2026-03-18' }),
    ];
    expect(composeTimeline('ann', factsOf(claims)).events.map((e) => e.title)).toEqual(['arrested', 'charged']);
    expect(findConflicts('ann', factsOf(claims))).toEqual([]);
  });

  it('guesses no organization for a departure that names none when there are two', () => {
    const claims = [
      claim({ type: 'end_position', of: 'acme', date: '2026-01' }),
      claim({ type: 'end_position', of: 'globex', date: '2026-01' }),
      claim({ type: 'end_position', date: '2026-01' }),
    ];
    expect(
      composeTimeline('ann', factsOf(claims))
        .events.map((e) => e.object?.name ?? null)
        .sort(),
    ).toEqual(['Acme', 'Globex', null]);
  });

  it('shows the words of the reader: a correction, a name', () => {
    const wrong = claim({ type: 'start_position', of: 'acme', title: 'chief', date: '2026-01' });
    const correction = { title: 'deputy chief', objectName: 'Umbrella', date: '2026-02-03' };
    const facts = factsOf([wrong], {
      verdicts: [{ claimId: wrong.id, verdict: 'corrected', correction, decidedAt }],
      decisions: [{ entityId: 'ann', followed: false, muted: false, name: 'Ann P.', kind: null, decidedAt }],
    });
    const [line] = composeTimeline('ann', facts).events;
    expect(line).toMatchObject({
      title: 'deputy chief',
      object: { id: null, name: 'Umbrella' },
      subject: { name: 'Ann P.' },
    });
    expect([iso(line?.date), line?.sources[0]?.verdict]).toEqual(['2026-02-03', 'corrected']);
  });
});

describe('findConflicts', () => {
  it('sets two dates of one resignation side by side, each with its sentence', () => {
    const claims = [
      claim({ type: 'end_position', of: 'cloud', date: '2026-03-04', quote: 'In the night of March 4 Poe resigned.' }),
      claim({ type: 'end_position', date: '2026-03-03', status: 'potential', quote: 'Poe’s possible exit (March 3).' }),
    ];
    const [conflict, ...rest] = findConflicts('ann', factsOf(claims));
    expect(rest).toEqual([]);
    expect(conflict).toMatchObject({ kind: 'date', type: 'end_position', subject: { name: 'Ann Poe' } });
    expect(conflict?.sides.map((s) => [iso(s.date), s.status, s.sources[0]?.quote])).toEqual([
      ['2026-03-03', 'potential', 'Poe’s possible exit (March 3).'],
      ['2026-03-04', 'asserted', 'In the night of March 4 Poe resigned.'],
    ]);
  });

  it('sees no conflict between dates that can be the same, nor between a plan and what came of it', () => {
    const claims = [
      claim({ type: 'end_position', of: 'acme', date: '2026-03' }),
      claim({ type: 'end_position', of: 'acme', date: '2026-03-04', articleId: 'a2' }),
      claim({ type: 'end_position', of: 'acme', date: '2026-06', status: 'planned', articleId: 'a3' }),
      claim({ type: 'end_position', of: 'globex', date: '2026-03-20', articleId: 'a2' }),
    ];
    expect(findConflicts('ann', factsOf(claims))).toEqual([]);
  });

  it('sets two destinations side by side', () => {
    const claims = [
      claim({ type: 'start_position', of: 'globex', date: '2026-03', articleId: 'a3' }),
      claim({ type: 'start_position', of: 'initech', date: '2026-03-15', articleId: 'a4' }),
    ];
    const [conflict] = findConflicts('ann', factsOf(claims));
    expect([conflict?.kind, conflict?.sides.map((s) => s.object?.name)]).toEqual([
      'destination',
      ['Globex', 'Initech'],
    ]);
    const one = claims.map((c) => ({ ...c, articleId: 'a3' }));
    expect(findConflicts('ann', factsOf(one))).toEqual([]);
  });

  it('sets what is denied beside what is stated', () => {
    const claims = [
      claim({ type: 'start_position', of: 'globex', articleId: 'a1', status: 'reported' }),
      claim({ type: 'start_position', of: 'globex', articleId: 'a2', status: 'denied' }),
    ];
    const [conflict] = findConflicts('ann', factsOf(claims));
    expect([conflict?.kind, conflict?.sides.map((s) => s.status).sort()]).toEqual(['denial', ['denied', 'reported']]);
  });

  it('sees no denial of what is told about another year or another post', () => {
    const claims = [
      claim({ type: 'start_position', of: 'acme', date: '2019', status: 'denied' }),
      claim({ type: 'start_position', of: 'acme', status: 'potential' }),
      claim({ type: 'start_position', of: 'globex', title: 'chair', status: 'planned' }),
      claim({ type: 'start_position', of: 'globex', title: 'CEO', status: 'denied' }),
    ];
    expect(findConflicts('ann', factsOf(claims))).toEqual([]);
  });

  it('is settled by hiding one side', () => {
    const claims = ['2026-03-03', '2026-03-04'].map((date) => claim({ type: 'end_position', of: 'acme', date }));
    const verdict = { claimId: claims[0]?.id ?? '', verdict: 'hidden' as const, correction: null, decidedAt };
    expect(findConflicts('ann', factsOf(claims))).toHaveLength(1);
    expect(findConflicts('ann', factsOf(claims, { verdicts: [verdict] }))).toEqual([]);
  });
});

describe('composeProfile', () => {
  it('says where and when somebody was last seen, and that they left since', () => {
    const claims = [
      claim({ of: 'acme', title: 'head of sales', articleId: 'a1' }),
      claim({ of: 'acme', title: 'CTO', articleId: 'a2' }),
      claim({ of: 'globex', title: 'engineer', former: true, articleId: 'a4' }),
      claim({ type: 'end_position', of: 'acme', date: '2026-03-04', articleId: 'a4' }),
    ];
    const { name, lastSeen, leftSince, roles } = composeProfile('ann', factsOf(claims));
    expect([name, lastSeen?.title, lastSeen?.object?.name, lastSeen?.on]).toEqual([
      'Ann Poe',
      'CTO',
      'Acme',
      '2026-02-01',
    ]);
    expect(iso(leftSince?.date)).toBe('2026-03-04');
    expect(roles.map((r) => r.title)).toEqual(['engineer', 'CTO', 'head of sales']);
  });

  it('sees somebody in a role until they left it, however late the article', () => {
    const sentence = {
      quote: 'Ann Poe, head of Acme Code, who had left to join Globex in January.',
      start: 0,
      articleId: 'a3',
    };
    const claims = [
      claim({ of: 'acme', title: 'head of Acme Code', ...sentence }),
      claim({ type: 'end_position', of: 'acme', date: '2026-01', ...sentence }),
      claim({ type: 'start_position', of: 'globex', date: '2026-01', ...sentence }),
    ];
    const { lastSeen, leftSince } = composeProfile('ann', factsOf(claims));
    expect([lastSeen?.object?.name, lastSeen?.on, leftSince]).toEqual(['Globex', '2026-01', null]);
  });

  it('knows a departure from the company as one from its team, told in one sentence', () => {
    const sentence = { quote: 'On March 4 Ann Poe, the lead of Initech of Acme, resigned.', start: 0, articleId: 'a4' };
    const claims = [
      claim({ of: 'initech', title: 'lead', ...sentence }),
      claim({ type: 'end_position', of: 'acme', date: '2026-03-04', ...sentence }),
    ];
    const { lastSeen, leftSince } = composeProfile('ann', factsOf(claims));
    expect([lastSeen?.title, lastSeen?.on, iso(leftSince?.date)]).toEqual(['lead', '2026-03-04', '2026-03-04']);
  });

  it('says no more of the day than it was told', () => {
    const claims = [claim({ type: 'start_position', of: 'acme', date: '2024-07' })];
    expect(composeProfile('ann', factsOf(claims)).lastSeen?.on).toBe('2024-07');
  });

  it('knows of one never seen in a role what they left last', () => {
    const claims = ['2014', '2021'].map((date) => claim({ type: 'end_position', of: 'acme', date }));
    const { lastSeen, leftSince } = composeProfile('ann', factsOf(claims));
    expect([lastSeen, iso(leftSince?.date)]).toEqual([null, '2021']);
  });

  it('knows nobody’s role who has none', () => {
    expect(composeProfile('bo', factsOf([]))).toMatchObject({
      name: 'Bo Lee',
      lastSeen: null,
      leftSince: null,
      roles: [],
    });
  });
});

describe('composeIntervals', () => {
  it('draws bars with stated, seen and open edges, and shows a gap as a gap', () => {
    const claims = [
      claim({ type: 'start_position', of: 'acme', date: '2019', title: 'CTO' }),
      claim({ type: 'end_position', of: 'acme', date: '2024-07' }),
      claim({ of: 'globex', title: 'adviser', articleId: 'a1' }),
      claim({ of: 'globex', title: 'adviser', articleId: 'a3' }),
      claim({ of: 'initech', title: 'clerk', former: true }),
    ];
    const { roles, gaps } = composeIntervals('ann', factsOf(claims));
    const edges = roles.map((r) => [
      r.object?.name,
      r.title,
      r.start.kind,
      iso(r.start.date),
      r.end.kind,
      iso(r.end.date),
      r.former,
    ]);
    expect(edges).toEqual([
      ['Acme', 'CTO', 'stated', '2019', 'stated', '2024-07', false],
      ['Globex', 'adviser', 'seen', '2026-01-01', 'seen', '2026-03-01', false],
      ['Initech', 'clerk', 'open', null, 'open', null, true],
    ]);
    expect(gaps).toEqual([{ from: '2024-08-01', to: '2025-12-31' }]);
  });

  it('draws no bar for what is planned or denied', () => {
    const claims = (['planned', 'potential', 'denied'] as const).map((status) =>
      claim({ type: 'start_position', of: 'acme', status }),
    );
    expect(composeIntervals('ann', factsOf(claims))).toEqual({ roles: [], gaps: [] });
  });

  it('opens a second bar for a second time there', () => {
    const claims = [
      claim({ type: 'start_position', of: 'acme', date: '2010' }),
      claim({ type: 'end_position', of: 'acme', date: '2014' }),
      claim({ type: 'start_position', of: 'acme', date: '2020' }),
    ];
    const { roles } = composeIntervals('ann', factsOf(claims));
    expect(roles.map((r) => [iso(r.start.date), iso(r.end.date)])).toEqual([
      ['2010', '2014'],
      ['2020', null],
    ]);
  });
});

const MOVES = [
  claim({ of: 'acme', title: 'lead', quote: 'Ann Poe, the lead of Acme, left for Globex in March.', start: 0 }),
  claim({
    type: 'end_position',
    of: 'acme',
    date: '2026-03',
    quote: 'Ann Poe, the lead of Acme, left for Globex in March.',
    start: 0,
  }),
  claim({
    type: 'start_position',
    of: 'globex',
    date: '2026-03',
    quote: 'Ann Poe, the lead of Acme, left for Globex in March.',
    start: 0,
  }),
  claim({
    type: 'end_position',
    of: 'acme',
    date: '2026-01-20',
    subjectId: 'bo',
    quote: 'Bo Lee left on January 20.',
    start: 60,
  }),
  claim({ type: 'start_position', of: 'acme', subjectId: 'cy', quote: 'Cy Roe joined.', start: 90 }),
];

describe('composeDepartureTable', () => {
  it('gives a row a move: who, role, from, to, when', () => {
    const rows = composeDepartureTable('a1', factsOf(MOVES));
    expect(rows.map((r) => [r.person.name, r.role, r.from?.name ?? null, r.to?.name ?? null, iso(r.date)])).toEqual([
      ['Bo Lee', null, 'Acme', null, '2026-01-20'],
      ['Ann Poe', 'lead', 'Acme', 'Globex', '2026-03'],
      ['Cy Roe', null, null, 'Acme', null],
    ]);
    expect(composeDepartureTable('a2', factsOf(MOVES))).toEqual([]);
  });
});

describe('the role of a departure', () => {
  const sentence = { quote: 'Ann Poe, the lead of Acme Cloud, left Acme for Globex, where she is chief.', start: 0 };
  const left = claim({ type: 'end_position', of: 'acme', ...sentence });
  const joined = claim({ type: 'start_position', of: 'globex', ...sentence });
  const roles = [
    claim({ of: 'globex', title: 'chief', ...sentence }),
    claim({ of: 'cloud', title: 'lead', ...sentence }),
  ];

  it('is one told in its sentence, but not the one they went to', () => {
    expect(composeDepartureTable('a1', factsOf([left, joined, ...roles])).map((r) => r.role)).toEqual(['lead']);
    expect(composeDepartureTable('a1', factsOf([left, joined, roles[0] ?? left])).map((r) => r.role)).toEqual([null]);
  });
});

describe('composeOrganizationProfile', () => {
  it('tells who was seen there, who came and who left by month, where to and where from', () => {
    const { name, people, months } = composeOrganizationProfile('acme', factsOf(MOVES));
    expect(name).toBe('Acme');
    expect(people.map((p) => [p.person.name, p.left])).toEqual([
      ['Ann Poe', true],
      ['Bo Lee', true],
      ['Cy Roe', false],
    ]);
    expect(
      months.map((m) => [m.month, m.came.map((x) => x.person.name), m.left.map((x) => [x.person.name, x.to?.name])]),
    ).toEqual([
      ['2026-03', [], [['Ann Poe', 'Globex']]],
      ['2026-01', [], [['Bo Lee', undefined]]],
      [null, ['Cy Roe'], []],
    ]);
  });
});

describe('composeArticleNews', () => {
  it('tells what an article adds about those met before', () => {
    const claims = [
      claim({ of: 'acme', title: 'CTO', articleId: 'a1' }),
      claim({ of: 'acme', title: 'CTO', articleId: 'a2' }),
      claim({ type: 'end_position', of: 'acme', date: '2026-01-30', articleId: 'a2' }),
      claim({ type: 'end_position', of: 'acme', date: '2026-01-30', articleId: 'a3' }),
    ];
    const news = (articleId: string) =>
      composeArticleNews(articleId, factsOf(claims)).map((n) => [n.entity.name, n.lines.map((l) => l.type)]);
    expect(news('a2')).toEqual([['Ann Poe', ['end_position']]]);
    expect(news('a3')).toEqual([]);
    expect(news('a1')).toEqual([]);
    expect(news('unknown')).toEqual([]);
  });
});
