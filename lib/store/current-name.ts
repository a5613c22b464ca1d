/**
 * Which database is the library. A restore fills a new one beside it, `dramatis-000002`, and once that one says of itself that it is
 * whole it is the library: one write decides, and whoever opens, worker or page, comes to the same answer without asking anybody.
 * Mostly there is only one, and finding it costs no opening.
 */
import Dexie from 'dexie';

export const DATABASE_NAME = 'dramatis';
const NUMBERED = /^dramatis-(\d{6})$/;

/** The key in `meta` under which a filled database says that it is the library now. */
export const WHOLE = 'whole';

/** The library's databases, the latest begun first; `DATABASE_NAME` is the very first. */
export async function listNames(): Promise<string[]> {
  const found = (await indexedDB.databases()).map(({ name = '' }) => name);
  return found
    .filter((name) => name === DATABASE_NAME || NUMBERED.test(name))
    .sort((a, b) => numberOf(b) - numberOf(a));
}

/** Never rejects: where the browser tells nothing, opening will say why. */
export async function findCurrentName(): Promise<string> {
  try {
    const names = await listNames();
    if (names.length <= 1) return names[0] ?? DATABASE_NAME;
    for (const name of names) if (name === DATABASE_NAME || (await askWhole(name))) return name;
  } catch {
    // a browser that lists no databases has none but the first
  }
  return DATABASE_NAME;
}

/** For a new one beside all that are there. */
export async function findNextName(): Promise<string> {
  const [latest] = await listNames();
  return `dramatis-${String(numberOf(latest ?? DATABASE_NAME) + 1).padStart(6, '0')}`;
}

const numberOf = (name: string): number => Number(NUMBERED.exec(name)?.[1] ?? 1);

/** Whether it says of itself that it is whole; null = it could not be asked, and nothing may be concluded from that. */
async function askWhole(name: string): Promise<boolean | null> {
  const db = new Dexie(name);
  try {
    await db.open();
    return (await db.table('meta').get(WHOLE))?.value === true;
  } catch {
    return null;
  } finally {
    db.close();
  }
}

/** Deletes it unless it is, or may be, the library. */
export async function deleteUnlessWhole(name: string): Promise<void> {
  if (NUMBERED.test(name) && (await askWhole(name)) === false) await Dexie.delete(name);
}

/** What restores that were broken off, or have been taken in, left behind. What cannot be asked stays for the next time. */
export async function deleteLeftovers(): Promise<void> {
  let isReplaced = false;
  for (const name of await listNames()) {
    if (isReplaced) await Dexie.delete(name);
    else if (name !== DATABASE_NAME) {
      const isWhole = await askWhole(name);
      if (isWhole === null) return;
      if (!isWhole) await Dexie.delete(name);
      isReplaced = isWhole;
    }
  }
}
