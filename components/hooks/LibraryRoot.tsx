import type { ComponentChildren, JSX } from 'preact';
import { send } from '@/lib/messaging/send';
import { openLibrary } from '@/lib/store/database';
import { CommandContext, LibraryContext } from './library-context';

const library = openLibrary();
// opened while the page still finds out which tab it stands beside; a failure is told by the first read
library.open().catch(() => null);

/** Stands around every page of ours that reads the library or sends commands. */
export function LibraryRoot({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <LibraryContext.Provider value={library}>
      <CommandContext.Provider value={send}>{children}</CommandContext.Provider>
    </LibraryContext.Provider>
  );
}
