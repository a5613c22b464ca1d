import { type FollowReport, type Ready, type RestoreReport, useImport } from '@/components/hooks/use-import';
import { phraseProblem } from '@/components/reader/fault-words';
import { type ImportFault, ImportProblem } from '@/lib/export/imports/import-problem';
import { toLastingState, useLastingState } from './lasting-state';

export type ImportState =
  | { is: 'idle' }
  | { is: 'reading'; part: number }
  | { is: 'ready'; file: string; ready: Ready }
  | { is: 'bringing' }
  | { is: 'done'; report: RestoreReport }
  | { is: 'followed'; report: FollowReport }
  /** fault null: no fault of the file's. */
  | { is: 'failed'; fault: ImportFault | null; place: string };

export type ImportRun = { state: ImportState; choose(file: File): void; accept(): void; dismiss(): void };

/** One import at a time in a page; it goes on when the reader looks elsewhere in it. */
const current = toLastingState<ImportState>({ is: 'idle' });

export function useImportRun(): ImportRun {
  const commands = useImport();
  const state = useLastingState(current);
  const setState = current.set;
  const fail = (error: unknown) =>
    setState(
      error instanceof ImportProblem
        ? { is: 'failed', fault: error.fault, place: error.place }
        : { is: 'failed', fault: null, place: phraseProblem(error) },
    );
  const choose = async (file: File) => {
    setState({ is: 'reading', part: 0 });
    try {
      const ready = await commands.read(file, (done, total) => setState({ is: 'reading', part: done / total }));
      setState({ is: 'ready', file: file.name, ready });
    } catch (error) {
      fail(error);
    }
  };
  const accept = async () => {
    if (state.is !== 'ready') return;
    const { ready } = state;
    setState({ is: 'bringing' });
    try {
      if (ready.kind === 'people') setState({ is: 'followed', report: await commands.follow(ready.names) });
      else setState({ is: 'done', report: await commands.bringIn(ready) });
    } catch (error) {
      fail(error);
    }
  };
  return {
    state,
    choose: (file) => void choose(file),
    accept: () => void accept(),
    dismiss: () => {
      if (state.is === 'ready') commands.drop(state.ready).catch(() => null);
      setState({ is: 'idle' });
    },
  };
}
