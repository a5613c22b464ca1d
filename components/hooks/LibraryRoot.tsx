import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { send } from '@/lib/messaging/send';
import { openLibrary } from '@/lib/store/database';
import { CommandContext, LibraryContext } from './library-context';
import { dropOrphanedDrafts } from './orphaned-drafts';

const first = openLibrary();
// opened while the page still finds out which tab it stands beside; a failure is told by the first read
first.open().catch(() => null);

/** Milliseconds. */
const QUIET = 600;

/** Stands around every page of ours that reads the library or sends commands. */
export function LibraryRoot({ children }: { children: ComponentChildren }): JSX.Element {
  const [library, setLibrary] = useState(first);
  useEffect(() => {
    // the first look into localStorage holds the page up: not before it shows something
    const later = setTimeout(() => void dropOrphanedDrafts(first), QUIET);
    return () => clearTimeout(later);
  }, []);
  // a restored backup is another database: every read begins anew on it
  useEffect(() => library.onReplaced(() => setLibrary(openLibrary())), [library]);
  return (
    <LibraryContext.Provider value={library}>
      <CommandContext.Provider value={send}>{children}</CommandContext.Provider>
    </LibraryContext.Provider>
  );
}
