/** Opens the library, or says at once why not. An open one costs a tick; `isOpen` would be true before it proved no newer one. */
import type { Library } from './database';
import { BlockedLibraryError } from './library-fault';

/**
 * A library that failed to open before is tried anew: the disk may have room again. Rejects while an old tab is in the way, and goes on
 * opening behind that: once the tab is gone, the next call finds it open.
 */
export async function openOrFail(db: Library): Promise<void> {
  if (db.isBlocked) throw new BlockedLibraryError();
  let onBlocked = (): void => undefined;
  const blocked = new Promise<never>((_, reject) => {
    onBlocked = () => reject(new BlockedLibraryError());
  });
  db.on('blocked', onBlocked);
  try {
    await Promise.race([db.open(), blocked]);
  } finally {
    db.on('blocked').unsubscribe(onBlocked);
  }
}
