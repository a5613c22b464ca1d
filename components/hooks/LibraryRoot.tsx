import type { ComponentChildren, JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { send } from '@/lib/messaging/send';
import { openLibrary } from '@/lib/store/database';
import { CommandContext, LibraryContext } from './library-context';
import { dropOrphanedDrafts } from './orphaned-drafts';

const library = openLibrary();
// opened while the page still finds out which tab it stands beside; a failure is told by the first read
library.open().catch(() => null);

/** Milliseconds. */
const QUIET = 600;

/** Stands around every page of ours that reads the library or sends commands. */
export function LibraryRoot({ children }: { children: ComponentChildren }): JSX.Element {
  useEffect(() => {
    // the first look into localStorage holds the page up: not before it shows something
    const later = setTimeout(() => void dropOrphanedDrafts(library), QUIET);
    return () => clearTimeout(later);
  }, []);
  return (
    <LibraryContext.Provider value={library}>
      <CommandContext.Provider value={send}>{children}</CommandContext.Provider>
    </LibraryContext.Provider>
  );
}
