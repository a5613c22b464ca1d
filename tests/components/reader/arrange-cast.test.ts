import { describe, expect, it } from 'vitest';
import type { CastMember } from '@/components/hooks/library-types';
import { arrangeCast } from '@/components/reader/arrange-cast';
import type { ArticleNews, HistoryLine } from '@/lib/history/composition';

type Some = { id: string; known?: boolean; kind?: 'person' | 'organization'; muted?: boolean; followed?: boolean };

function member({ id, known = true, kind = 'person', muted = false, followed = false }: Some): CastMember {
  return {
    entity: { id },
    shownName: id,
    shownKind: kind,
    hidden: false,
    decision: { entityId: id, muted, followed },
    mentions: [],
    knownBefore: known,
    claims: [],
  } as unknown as CastMember;
}

const news = (id: string, lines: Partial<HistoryLine>[], conflicts: object[] = []): ArticleNews =>
  ({ entity: { id, name: id }, lines, conflicts }) as unknown as ArticleNews;

const names = (members: readonly CastMember[]): string[] => members.map((m) => m.shownName);

describe('the order of the cast', () => {
  it('puts everybody under one heading', () => {
    const cast = arrangeCast(
      [
        member({ id: 'old' }),
        member({ id: 'left' }),
        member({ id: 'new', known: false }),
        member({ id: 'firm', kind: 'organization' }),
        member({ id: 'loud', muted: true }),
      ],
      [news('left', [{ type: 'end_position', stand: 'told' }])],
    );
    expect(names(cast.people)).toEqual(['old']);
    expect(cast.changed.map((c) => c.member.shownName)).toEqual(['left']);
    expect(names(cast.fresh)).toEqual(['new']);
    expect(names(cast.organizations)).toEqual(['firm']);
    expect(names(cast.muted)).toEqual(['loud']);
  });

  it('takes a role in other words, or a denial, for no change', () => {
    const cast = arrangeCast(
      [member({ id: 'a' }), member({ id: 'b' })],
      [news('a', [{ type: 'position', stand: 'told' }]), news('b', [{ type: 'end_position', stand: 'denied' }])],
    );
    expect(cast.changed).toEqual([]);
    expect(names(cast.people)).toEqual(['a', 'b']);
  });

  it('takes a contradiction for a change', () => {
    expect(arrangeCast([member({ id: 'a' })], [news('a', [], [{}])]).changed).toMatchObject([{ line: null }]);
  });

  it('puts the followed first and keeps the order of the rest', () => {
    const cast = arrangeCast([member({ id: 'a' }), member({ id: 'b' }), member({ id: 'c', followed: true })], []);
    expect(names(cast.people)).toEqual(['c', 'a', 'b']);
  });
});
