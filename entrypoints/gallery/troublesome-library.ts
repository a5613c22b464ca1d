/** What surfaces must bear: names without end, hundreds of rows, an article that names nobody. Development only. */
import type { Mention } from '@/lib/model/mention';
import type { SampleLibrary } from './sample-library';

const LONG_NAMES = [
  'Maria-Theresia Freifrau von und zu Hohenstein-Württembergischbach, Countess of Ravenscar and Upper Thistledown',
  'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft',
  'Nguyễn Phúc Ưng Bửu Tôn Thất',
  '李明',
  'عبد الرحمن بن عبد العزيز آل سعود',
  'X',
];

export function toTroublesomeLibrary(now: number): SampleLibrary {
  const library: SampleLibrary = { articles: [], readings: [], entities: [], claims: [], texts: [] };
  add(library, now, 'long-names', LONG_NAMES);
  add(
    library,
    now,
    'hundreds',
    Array.from({ length: 400 }, (_, i) => `Person Number ${i + 1}`),
  );
  add(library, now, 'nobody', []);
  return library;
}

function add(library: SampleLibrary, now: number, id: string, names: readonly string[]): void {
  library.articles.push({
    id,
    url: `https://news.example/${id}`,
    title:
      id === 'long-names'
        ? 'The Interdepartmental Subcommittee on Extraordinarily Long Headlines Convenes Once More to Consider, Reconsider and Postpone Consideration of Its Own Name'
        : 'Everyone who was there',
    siteName: 'The Very Long Established Gazette, Advertiser & Intelligencer of the Northern Provinces',
    authors: ['A. Writer'],
    publishedAt: '2026-05-01',
    modifiedAt: null,
    language: 'en',
    firstReadAt: now,
    lastReadAt: now,
    contentHash: id,
  });
  const appearances = names.map((name, index) => {
    const entityId = id === 'long-names' ? `person-long-${index}` : `person-${id}-${index}`;
    const mention: Mention = {
      start: index,
      end: index + 1,
      surface: name,
      kind: 'person',
      confidence: 1,
      reasons: [],
    };
    library.entities.push({
      id: entityId,
      kind: 'person',
      name,
      aliases: [],
      nameKeys: [],
      surfaces: {},
      nameTokens: [name.toLowerCase()],
      articleCount: 1,
      mentionCount: 1,
      firstMetAt: now,
      lastMetAt: now,
    });
    return { kind: 'person' as const, name, aliases: [], mentions: [mention], entityId, clusterId: entityId };
  });
  library.readings.push({ articleId: id, appearances, entityIds: appearances.map((a) => a.entityId) });
}
