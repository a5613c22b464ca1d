/** Each fault of the whole library, injected: what is thrown, what is kept, and that it passes. */
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Library, NewerLibraryError, openLibrary, SCHEMA_NUMBER } from '@/lib/store/database';
import { saveNote } from '@/lib/store/edit/notes';
import { findFault, fromProblem, LIBRARY_FAULTS, MigrationError, toProblem } from '@/lib/store/library-fault';
import { migrating } from '@/lib/store/migrating';
import { openOrFail } from '@/lib/store/open-or-fail';
import { failAt, planFaults } from './faults';

const note = { id: 'n', target: { kind: 'article' as const, id: 'a' }, anchor: null, body: 'mine', tags: [] };
const thrown = (run: () => Promise<unknown>): Promise<unknown> =>
  run().then(
    () => null,
    (error: unknown) => error,
  );
let count = 0;
const fresh = () => `fault-${count++}`;

/** A later version whose migration writes, and then may fail. */
class NextLibrary extends Library {
  constructor(name: string, fails: boolean) {
    super(name);
    this.version(SCHEMA_NUMBER + 1)
      .stores({})
      .upgrade(
        migrating(SCHEMA_NUMBER + 1, async (tx) => {
          await tx.table('notes').toCollection().modify({ body: 'half done' });
          if (fails) throw new TypeError('a row nobody thought of');
        }),
      );
  }
}

/** A handle that does not let go when it is asked to. */
const holdOpen = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

describe('a fault of the library', () => {
  it('that the disk is full is known, and passes', async () => {
    const db = openLibrary(fresh());
    const plan = planFaults(db);
    await db.open();
    let error: unknown = null;
    await failAt(plan, 'full', 1, async () => {
      error = await thrown(() => saveNote(db, note, 1));
      if (error) throw error;
    });
    expect(findFault(error)).toBe('full');
    expect(await db.notes.count()).toBe(0);
    await saveNote(db, note, 1);
    expect(await db.notes.count()).toBe(1);
  });

  it('while it is made for the first time does not last for as long as the worker lives', async () => {
    const db = openLibrary(fresh());
    const plan = planFaults(db);
    let error: unknown = null;
    await failAt(plan, 'full', 1, async () => {
      error = await thrown(() => openOrFail(db));
      if (error) throw error;
    });
    expect(findFault(error)).toBe('full');
    await openOrFail(db);
    expect(await db.notes.count()).toBe(0);
  });

  /** A library of a newer schema that an old tab keeps from opening, and the tab. */
  async function heldByOldTab() {
    const name = fresh();
    const old = openLibrary(name);
    await saveNote(old, note, 1);
    old.close();
    return { tab: await holdOpen(name), next: new NextLibrary(name, false) };
  }

  it('that an old tab is in the way is told at once, and is over when the tab is closed', async () => {
    const { tab, next } = await heldByOldTab();
    expect(findFault(await thrown(() => openOrFail(next)))).toBe('blocked');
    tab.close();
    await next.open();
    expect((await next.notes.get('n'))?.body).toBe('half done');
  });

  it('that an old tab is in the way is told to whoever asks after the browser said so, too', async () => {
    const { tab, next } = await heldByOldTab();
    const said = new Promise((resolve) => next.on('blocked', resolve));
    next.open().catch(() => null);
    await said;
    expect(findFault(await thrown(() => openOrFail(next)))).toBe('blocked');
    expect(findFault(await thrown(() => openOrFail(next)))).toBe('blocked');
    tab.close();
    await next.open();
    await openOrFail(next);
  });

  it('that a migration failed leaves every row as it was', async () => {
    const name = fresh();
    const old = openLibrary(name);
    await saveNote(old, note, 1);
    old.close();
    const next = new NextLibrary(name, true);
    const error = await thrown(() => openOrFail(next));
    expect(error).toBeInstanceOf(MigrationError);
    expect(findFault(error)).toBe('notUpdated');
    expect(findFault(await thrown(() => next.notes.get('n')))).toBe('notUpdated');
    next.close();
    expect((await openLibrary(name).notes.get('n'))?.body).toBe('mine');
  });

  it('that a newer version wrote it is known through whatever closed it', async () => {
    const db = openLibrary(fresh());
    await db.open();
    await db.meta.put({ key: 'schema', value: SCHEMA_NUMBER + 1 });
    db.close();
    const again = openLibrary(db.name);
    expect(findFault(await thrown(() => again.notes.count()))).toBe('newer');
    expect(findFault(new NewerLibraryError(9))).toBe('newer');
  });

  it('that the browser stores nothing is known by what each browser throws', () => {
    for (const name of ['InvalidStateError', 'OpenFailedError', 'MissingAPIError', 'SecurityError'])
      expect(findFault(Object.assign(new Error('no'), { name }))).toBe('unavailable');
    expect(findFault(new Error('other'))).toBeNull();
    expect(findFault(null)).toBeNull();
  });

  it('crosses contexts as text', () => {
    for (const fault of LIBRARY_FAULTS) expect(fromProblem(`library:${fault}`)).toBe(fault);
    expect(toProblem(new DOMException('x', 'QuotaExceededError'))).toBe('library:full');
    expect(toProblem(new Error('refused: too many'))).toBe('refused: too many');
    expect(fromProblem('refused: too many')).toBeNull();
  });
});
