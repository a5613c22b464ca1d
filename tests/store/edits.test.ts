import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '@/lib/store/database';
import { decideClaim, decideEntity } from '@/lib/store/edit/decisions';
import { judgePair } from '@/lib/store/edit/judge';
import { mergeEntities } from '@/lib/store/edit/merge';
import { saveNote } from '@/lib/store/edit/notes';
import { splitEntity } from '@/lib/store/edit/split';
import { undoEdit } from '@/lib/store/edit/undo';
import { unsurePairs } from '@/lib/store/queries/judgements';
import { type RecordingContext, recordReading } from '@/lib/store/record-reading';
import { dumpLibrary } from '../identify/library-picture';
import { countingContext, openTestLibrary, readStory } from '../identify/read-stories';
import { readStories } from '../identify/story-articles';
import { syntheticReadings } from '../identify/synthetic-readings';

type Step = { kind: 'merge' | 'split' | 'different' | 'unsure' | 'follow' | 'note'; a: number; b: number };
const step = fc.record({
  kind: fc.constantFrom<Step['kind']>('merge', 'split', 'different', 'unsure', 'follow', 'note'),
  a: fc.nat(20),
  b: fc.nat(20),
});

/** The edit's id when the step can be taken back; null for the others and for steps that change nothing. */
async function take(db: Library, { kind, a, b }: Step, context: RecordingContext): Promise<string | null> {
  const ids = (await db.entities.toCollection().primaryKeys()).sort();
  const [first = '', second = ''] = [ids[a % ids.length], ids[b % ids.length]];
  if (kind === 'follow') await decideEntity(db, { entityId: first, followed: true }, context.now);
  if (kind === 'note')
    await saveNote(
      db,
      { id: `note-${a}`, target: { kind: 'entity', id: first }, anchor: null, body: `${b}`, tags: [] },
      5,
    );
  if (kind === 'split') {
    const readings = await db.readings.where('entityIds').equals(first).primaryKeys();
    return splitEntity(
      db,
      { entityId: first, articleIds: readings.slice(0, 1 + (b % 3)), name: b % 2 ? 'Somebody Else' : null },
      context,
    );
  }
  if (first === second) return null;
  if (kind === 'merge') return mergeEntities(db, first, second, context);
  return kind === 'follow' || kind === 'note' ? null : judgePair(db, [first, second], kind, context);
}

describe('merge, split and judge', () => {
  it('are taken back to the identical library, one after the other', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(syntheticReadings(5), fc.array(step, { maxLength: 5 }), async (readings, steps) => {
        const db = openTestLibrary();
        const context = { ...countingContext(), now: 1 };
        for (const reading of readings) await recordReading(db, reading, context);
        const undo: { id: string; before: unknown }[] = [];
        for (const one of steps) {
          const before = await dumpLibrary(db);
          const id = await take(db, one, context);
          if (id === null) undo.length = 0;
          else undo.push({ id, before });
        }
        for (const { id, before } of undo.reverse()) {
          await undoEdit(db, id, context);
          expect(await dumpLibrary(db)).toEqual(before);
          await undoEdit(db, id, context);
        }
        await db.delete();
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it('keep what was read and decided since when they are taken back later', async () => {
    const db = openTestLibrary();
    const context = countingContext();
    const articles = readStories('chips');
    for (const article of articles.slice(0, 5)) await readStory(db, article, context);
    const chens = (await db.entities.toArray()).filter((e) => e.name === 'David Chen');
    expect(chens).toHaveLength(2);
    const [keep = '', other = ''] = chens.map((e) => e.id);
    const editId = (await mergeEntities(db, keep, other, context)) ?? '';
    for (const article of articles.slice(5)) await readStory(db, article, context);
    await saveNote(db, { id: 'n', target: { kind: 'entity', id: keep }, anchor: null, body: 'seen', tags: [] }, 9);
    await undoEdit(db, editId, context);
    const after = (await db.entities.toArray()).filter((e) => e.name === 'David Chen').map((e) => e.articleCount);
    expect(after.sort()).toEqual([2, 5]);
    expect(await db.notes.get('n')).toMatchObject({ body: 'seen', target: { id: keep } });
  });
});

describe("the reader's word", { timeout: 60_000 }, () => {
  it('"different" is never asked again, and never merged', async () => {
    const db = openTestLibrary();
    const context = countingContext();
    const [first, second, ...rest] = readStories('lab').filter((a) =>
      ['lab-1', 'lab-2', 'lab-3', 'lab-4', 'lab-5'].includes(a.id),
    );
    if (!first || !second) throw new Error('the story is gone');
    await readStory(db, first, context);
    await readStory(db, second, context);
    const [a = '', b = ''] = (await db.entities.toArray()).filter((e) => e.name === 'Leila Haddad').map((e) => e.id);
    await judgePair(db, [a, b], 'different', context);
    for (const article of rest) await readStory(db, article, context);
    const haddads = (await db.entities.toArray()).filter((e) => e.name === 'Leila Haddad');
    expect(haddads).toHaveLength(2);
    expect(await db.judgements.where('verdict').equals('unsure').count()).toBe(0);
    expect((await db.judgements.toArray()).filter((j) => j.by === 'reader')).toHaveLength(1);
  });

  it('survives reading an article again in another form', async () => {
    const db = openTestLibrary();
    const context = countingContext();
    const articles = readStories('chips');
    for (const article of articles) await readStory(db, article, context);
    const menon = (await db.entities.toArray()).find((e) => e.name === 'Rajiv Menon');
    const claim = await db.claims
      .where('subjectId')
      .equals(menon?.id ?? '')
      .first();
    if (!menon || !claim) throw new Error('nothing is known of Rajiv Menon');
    await decideEntity(db, { entityId: menon.id, followed: true, name: 'R. Menon' }, 1);
    await decideClaim(db, { claimId: claim.id, verdict: 'confirmed', correction: null }, 1);
    for (const article of articles) {
      const insertion = 'Note: this article was corrected.\n\n';
      const mentions = article.mentions.map((m) => ({
        ...m,
        start: m.start + insertion.length,
        end: m.end + insertion.length,
      }));
      await readStory(db, { ...article, text: insertion + article.text, mentions }, context);
    }
    expect(await db.entities.get(menon.id)).toMatchObject({ name: 'Rajiv Menon', articleCount: menon.articleCount });
    expect(await db.decisions.get(menon.id)).toMatchObject({ followed: true, name: 'R. Menon' });
    expect(await db.verdicts.count()).toBe(1);
  });
});

describe('a question', () => {
  it('gives its reasons by the names of whom they speak of', async () => {
    const db = openTestLibrary();
    const context = countingContext();
    for (const article of readStories('chips')) await readStory(db, article, context);
    const pairs = await unsurePairs(db, null);
    const menon = pairs.find((p) => p.entities.some((e) => e.shownName === 'Menon'));
    expect(menon?.entities.map((e) => e.shownName).sort()).toEqual(['Menon', 'Rajiv Menon']);
    const reasons = menon?.judgement.reasonsFor.join(' ');
    expect(reasons).toMatch(/shared-organization:(Verda Semiconductor|Tessellate Devices)/);
  });
});

describe('an article', { timeout: 60_000 }, () => {
  it('read again changes nothing but when it was last read', async () => {
    const db = openTestLibrary();
    const context = countingContext();
    const articles = readStories('lines');
    for (const article of articles) await readStory(db, article, context);
    const before = await dumpLibrary(db);
    for (const article of articles) await readStory(db, article, context);
    const after = await dumpLibrary(db);
    const withoutTime = (dump: typeof before) => ({
      ...dump,
      articles: dump.articles?.map((a) => ({ ...(a as object), lastReadAt: 0 })),
    });
    expect(withoutTime(after)).toEqual(withoutTime(before));
    expect(after.articles).not.toEqual(before.articles);
  });

  it('edited since replaces its own appearances and claims, and no one else’s', async () => {
    const db = openTestLibrary();
    const context = countingContext();
    const articles = readStories('studio');
    for (const article of articles) await readStory(db, article, context);
    const edited = articles[3];
    if (!edited) throw new Error('the story is gone');
    const others = async () => {
      const dump = await dumpLibrary(db);
      const own = (row: unknown) => JSON.stringify(row).includes(ownId);
      return { readings: dump.readings?.filter((r) => !own(r)), claims: dump.claims?.filter((c) => !own(c)) };
    };
    const ownId = (await db.articles.where('url').equals(`https://story.example/${edited.id}`).first())?.id ?? '';
    const before = await others();
    const [first] = edited.mentions;
    await readStory(
      db,
      { ...edited, text: `${edited.text} Nobody else came.`, mentions: first ? [first] : [] },
      context,
    );
    expect(await others()).toEqual(before);
    expect((await db.readings.get(ownId))?.appearances).toHaveLength(1);
    expect((await db.entities.toArray()).some((e) => e.name === 'Caleb Frost' && e.articleCount === 1)).toBe(true);
  });
});
