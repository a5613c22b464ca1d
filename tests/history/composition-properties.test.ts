import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeArticleNews } from '@/lib/history/article-news';
import type { HistoryFacts, Source } from '@/lib/history/composition';
import { findConflicts } from '@/lib/history/conflicts';
import { composeDepartureTable } from '@/lib/history/departure-table';
import { composeIntervals } from '@/lib/history/intervals';
import { composeOrganizationProfile } from '@/lib/history/organization-profile';
import { composeProfile } from '@/lib/history/profile';
import { standOf } from '@/lib/history/told-claims';
import { type Claim, ClaimStatus, ClaimType } from '@/lib/model/claim';
import { claim, factsOf } from './history-facts';

const pick = <T>(...values: T[]) => fc.constantFrom(...values);
const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    subjectId: pick('ann', 'bo', 'cy'),
    articleId: pick('a1', 'a2', 'a3', 'a4'),
    type: pick(...(['start_position', 'end_position', 'position'] as const), ...ClaimType.options),
    status: pick(...ClaimStatus.options),
    of: pick('acme', 'cloud', 'globex', ''),
    title: pick('CTO', 'chief technology officer', 'chair', null),
    date: pick(null, '2019', '2025-07', '2026-03', '2026-03-03', '2026-03-04', '2026-05-01'),
    former: fc.boolean(),
    confidence: pick(0.5, 0.9),
    verdict: pick(null, 'hidden' as const, 'confirmed' as const),
  })
  .map(({ of, verdict, ...draft }) => ({ ...claim(of === '' ? draft : { ...draft, of }), method: verdict ?? '' }));
const anyClaims = fc.array(anyClaim, { maxLength: 30 });

/** The verdict travels in `method`, so that shrinking keeps claim and verdict together. */
function withVerdicts(claims: readonly Claim[]): HistoryFacts {
  const verdicts = claims.flatMap(({ id, method }) =>
    method === 'hidden' || method === 'confirmed'
      ? [{ claimId: id, verdict: method, correction: null, decidedAt: 1 } as const]
      : [],
  );
  return factsOf(claims, { verdicts });
}

const composeAll = (facts: HistoryFacts) => ({
  people: ['ann', 'bo', 'cy'].map((id) => [
    composeProfile(id, facts),
    composeIntervals(id, facts),
    findConflicts(id, facts),
  ]),
  firms: ['acme', 'globex'].map((id) => composeOrganizationProfile(id, facts)),
  articles: ['a1', 'a2', 'a3'].map((id) => [composeDepartureTable(id, facts), composeArticleNews(id, facts)]),
});

const idsOf = (lists: readonly { sources: readonly Source[] }[]) =>
  new Set(lists.flatMap((l) => l.sources.map((s) => s.claimId)));

describe('composition, whatever the claims', { timeout: 30_000 }, () => {
  it('does not depend on the order of what it is given', () => {
    const reordered = anyClaims.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(reordered, ([claims, shuffled]) => {
        const [one, two] = [withVerdicts(claims), withVerdicts(shuffled)];
        const turned = { ...two, articles: [...two.articles].reverse(), entities: [...two.entities].reverse() };
        expect(composeAll(turned)).toEqual(composeAll(one));
      }),
    );
  });

  it('never shows a claim the reader hid', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const shown = JSON.stringify(composeAll(withVerdicts(claims)));
        for (const { id, method } of claims) if (method === 'hidden') expect(shown).not.toContain(`"${id}"`);
      }),
    );
  });

  it('loses nothing, and tells nothing twice on a person’s page', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const facts = withVerdicts(claims);
        const { roles, timeline } = composeProfile('ann', facts);
        const told = claims
          .filter((c) => c.subjectId === 'ann' && c.method !== 'hidden' && c.type !== 'said')
          .map((c) => c.id);
        expect(idsOf([...roles, ...timeline.events, ...timeline.undated])).toEqual(new Set(told));
        const lines = [...timeline.events, ...timeline.undated].flatMap((l) => l.sources.map((s) => s.claimId));
        expect(new Set(lines).size).toBe(lines.length);
        const eventIds = [...timeline.events, ...timeline.undated].map((l) => l.id);
        expect(new Set(eventIds).size).toBe(eventIds.length);
        expect(new Set(roles.map((l) => l.id)).size).toBe(roles.length);
        const held = claims.filter(
          (c) =>
            told.includes(c.id) &&
            standOf(c.status) === 'told' &&
            /^(position|membership|start_position|end_position)$/.test(c.type),
        );
        expect(idsOf(composeIntervals('ann', facts).roles)).toEqual(new Set(held.map((c) => c.id)));
      }),
    );
  });

  it('joins no plan or denial with what was told as done', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { roles, timeline } = composeProfile('ann', withVerdicts(claims));
        for (const line of [...roles, ...timeline.events, ...timeline.undated])
          expect(new Set(line.sources.map((s) => standOf(s.status)))).toEqual(new Set([line.stand]));
      }),
    );
  });

  it('shows every date it was told, on the line or beside it', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const { events } = composeProfile('ann', withVerdicts(claims)).timeline;
        for (const { sources, date, otherDates } of events.filter((e) => e.type.endsWith('_position'))) {
          const shown = [date, ...otherDates];
          for (const s of sources)
            if (s.date)
              expect(shown.some((d) => d && s.date && d.earliest <= s.date.latest && s.date.earliest <= d.latest)).toBe(
                true,
              );
        }
      }),
    );
  });

  it('has at least two sides in every conflict, each with a sentence', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        for (const { sides } of findConflicts('ann', withVerdicts(claims))) {
          expect(sides.length).toBeGreaterThan(1);
          expect(sides.every((s) => s.sources.length > 0)).toBe(true);
        }
      }),
    );
  });
});
