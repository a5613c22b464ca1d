import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import { send } from '@/lib/messaging/send';
import { type Library, openLibrary } from '@/lib/store/database';
import { openOrFail } from '@/lib/store/open-or-fail';
import { CommandContext, LibraryContext } from './library-context';
import { BlockedLibraryError } from './library-faults';
import { dropOrphanedDrafts } from './orphaned-drafts';

const first = openLibrary();
// opened while the page still finds out which tab it stands beside; a failure is told by the first read
first.open().catch(() => null);

/** Milliseconds. */
const QUIET = 600;

type Props = {
  children: ComponentChildren;
  /** What the page offers is of use without the library too: the problem stands above it. */
  standsAlone?: boolean;
};

/** Stands around every page of ours that reads the library or sends commands. */
export function LibraryRoot({ children, standsAlone = false }: Props): JSX.Element {
  const [library, setLibrary] = useState(first);
  const problem = useOpening(library);
  useEffect(() => {
    // the first look into localStorage holds the page up: not before it shows something
    const later = setTimeout(() => void dropOrphanedDrafts(first), QUIET);
    return () => clearTimeout(later);
  }, []);
  // a restored backup is another database: every read begins anew on it
  useEffect(() => library.onReplaced(() => setLibrary(openLibrary())), [library]);
  return (
    <LibraryContext.Provider value={library}>
      <CommandContext.Provider value={send}>
        {problem !== null && <LibraryProblem problem={problem} level={standsAlone ? 2 : 1} />}
        {(problem === null || standsAlone) && children}
      </CommandContext.Provider>
    </LibraryContext.Provider>
  );
}

/** Why the library does not open; null as long as nothing is known against it. An old tab in the way may go at any time. */
function useOpening(library: Library): unknown {
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    let isCurrent = true;
    const set = (found: unknown) => isCurrent && setProblem(found);
    openOrFail(library).catch((error: unknown) => {
      set(error);
      if (error instanceof BlockedLibraryError) library.open().then(() => set(null), set);
    });
    return () => {
      isCurrent = false;
    };
  }, [library]);
  return problem;
}
