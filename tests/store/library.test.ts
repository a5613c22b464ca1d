import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { type Library, NewerLibraryError, openLibrary, SCHEMA_NUMBER } from '@/lib/store/database';
import { searchEntities } from '@/lib/store/queries/search';
import type { StoredEntity } from '@/lib/store/rows';
import { toSearchTokens } from '@/lib/store/search-tokens';

let db: Library | null = null;
let count = 0;
const open = () => {
  db = openLibrary(`library-${count++}`);
  return db;
};
afterEach(() => db?.delete());

const entity = (id: string, name: string, articleCount = 1): StoredEntity => ({
  id,
  kind: 'person',
  name,
  aliases: [],
  nameKeys: [],
  articleCount,
  mentionCount: 1,
  firstMetAt: 1,
  lastMetAt: 1,
  nameTokens: toSearchTokens([name]),
  surfaces: { [name]: 1 },
});

describe('the library', () => {
  it('writes its own schema number when it is made', async () => {
    expect((await open().meta.get('schema'))?.value).toBe(SCHEMA_NUMBER);
  });

  it('refuses a library that a newer version wrote', async () => {
    const first = open();
    await first.meta.put({ key: 'schema', value: SCHEMA_NUMBER + 1 });
    first.close();
    await expect(openLibrary(first.name).entities.count()).rejects.toThrow(NewerLibraryError.name);
  });
});

describe('searchEntities', () => {
  it('finds by the beginning of any word, without accents, the most met first', async () => {
    const library = open();
    await library.entities.bulkAdd([
      entity('1', 'Zoë Okafor', 1),
      entity('2', 'Ada Okafor', 5),
      entity('3', "Conan O'Neil", 2),
      entity('4', 'Junyang Lin', 9),
    ]);
    const found = async (text: string) => (await searchEntities(library, text, 10)).map((e) => e.entity.id);
    expect(await found('oka')).toEqual(['2', '1']);
    expect(await found('zoe ok')).toEqual(['1']);
    expect(await found('oneil')).toEqual(['3']);
    expect(await found('')).toHaveLength(4);
    expect(await found('nobody')).toEqual([]);
  });

  it('brings up those met most often where a word fits hundreds of names, or thousands', async () => {
    const library = open();
    const names = ['Kara', 'Karl', 'Mona'];
    const all = Array.from({ length: 3_300 }, (_, i) => entity(`${i}`, `${names[i % 3]} No${i}`, (i * 7) % 31 || 1));
    await library.entities.bulkAdd(all);
    const expected = (text: string) =>
      all
        .filter((e) => toSearchTokens([text]).every((w) => e.nameTokens.some((t) => t.startsWith(w))))
        .map((e) => e.articleCount)
        .sort((a, b) => b - a)
        .slice(0, 20);
    for (const text of ['ka', 'm', 'kara no', 'no', 'no n', 'no1 k', 'kara no32', 'mona no7'])
      expect((await searchEntities(library, text, 20)).map((e) => e.entity.articleCount)).toEqual(expected(text));
  });

  it('brings up nobody who was forgotten since the last search, however often they were met', async () => {
    const library = open();
    await library.entities.bulkAdd(Array.from({ length: 1_200 }, (_, i) => entity(`${i}`, `Kara No${i}`, i + 1)));
    const [most] = await searchEntities(library, 'kara', 20);
    expect(most?.entity.id).toBe('1199');
    // forgetting changes no date of meeting but the forgotten one's own
    await library.entities.delete('1199');
    expect((await searchEntities(library, 'kara', 20)).map((e) => e.entity.id)).not.toContain('1199');
  });

  it('brings up the latest met of hundreds met once, whose ids begin with their time', async () => {
    const library = open();
    const idOf = (i: number) => String(i).padStart(4, '0');
    await library.entities.bulkAdd(
      Array.from({ length: 300 }, (_, i) => ({ ...entity(idOf(i), `Kara No${i}`), lastMetAt: i })),
    );
    const found = await searchEntities(library, 'kara', 5);
    expect(found.map((e) => e.entity.id)).toEqual([299, 298, 297, 296, 295].map(idOf));
  });
});
