import type { HistoryFacts } from '@/lib/history/composition';
import type { Claim } from '@/lib/model/claim';
import { fromIsoDate } from '@/lib/model/claim-date';

/** A claim as a test writes it: the date as ISO text, everything else optional. */
export type ClaimDraft = Partial<Omit<Claim, 'date'>> & { date?: string | null; of?: string };

let made = 0;

export function claim({ date = null, of, ...draft }: ClaimDraft): Claim {
  made += 1;
  const quote = draft.quote ?? `Sentence ${made}.`;
  const start = draft.start ?? made * 100;
  return {
    id: `claim-${made}`,
    articleId: 'a1',
    subjectId: 'ann',
    objectId: of ?? null,
    objectName: of ?? null,
    type: 'position',
    title: null,
    date: date === null ? null : fromIsoDate(date),
    status: 'asserted',
    former: false,
    subjectBasis: 'full-name',
    organizationBasis: of ? 'clause' : null,
    method: 'test',
    confidence: 0.9,
    ...draft,
    quote,
    start,
    end: start + quote.length,
  };
}

const PEOPLE = { ann: 'Ann Poe', bo: 'Bo Lee', cy: 'Cy Roe' };
const FIRMS = { acme: 'Acme', cloud: 'Acme Cloud', globex: 'Globex', initech: 'Initech' };

/** Articles a1…a4 appeared and were read on the first of January to April 2026. */
export function factsOf(claims: readonly Claim[], more: Partial<HistoryFacts> = {}): HistoryFacts {
  return {
    claims,
    articles: [1, 2, 3, 4].map((n) => ({
      id: `a${n}`,
      url: `https://news.example/${n}`,
      title: `Story ${n}`,
      siteName: 'News',
      publishedAt: `2026-0${n}-01T08:00:00Z`,
      firstReadAt: n * 1000,
    })),
    entities: [
      ...Object.entries(PEOPLE).map(([id, name]) => ({ id, kind: 'person' as const, name, firstMetAt: 1000 })),
      ...Object.entries(FIRMS).map(([id, name]) => ({ id, kind: 'organization' as const, name, firstMetAt: 1000 })),
    ],
    verdicts: [],
    decisions: [],
    ...more,
  };
}
