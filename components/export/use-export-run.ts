import { noteBackup } from '@/components/hooks/use-backup-schedule';
import { type ExportScope, useExport } from '@/components/hooks/use-export';
import { phraseProblem } from '@/components/reader/fault-words';
import { toExportFileName } from '@/lib/export/file-name';
import type { Format } from '@/lib/export/formats';
import { toExportContext } from './export-context';
import { toLastingState, useLastingState } from './lasting-state';
import { saveFile } from './save-file';

export type ExportState =
  | { is: 'idle' | 'cancelled' }
  /** 0…1; 0 while it cannot be told. */
  | { is: 'writing'; part: number; control: AbortController }
  | { is: 'saved'; file: string; bytes: number }
  | { is: 'failed'; problem: string };

export type ExportRun = { state: ExportState; run(format: Format): void; cancel(): void };

/** One export at a time in a page; it goes on when the reader looks elsewhere in it. */
const current = toLastingState<ExportState>({ is: 'idle' });

export function useExportRun(scope: ExportScope, name: string | undefined): ExportRun {
  const write = useExport();
  const state = useLastingState(current);
  const run = async (format: Format) => {
    const control = new AbortController();
    const tell = (part: number) => current.set({ is: 'writing', part, control });
    tell(0);
    const now = new Date();
    const context = toExportContext(now, inSteps(tell));
    try {
      const file = await write(format, scope, context, control.signal);
      const fileName = toName(format, name, now);
      saveFile(file, fileName, document);
      if (format.id === 'backup' && scope.kind === 'library') await noteBackup(now.getTime());
      current.set({ is: 'saved', file: fileName, bytes: file.size });
    } catch (error) {
      if (control.signal.aborted) current.set({ is: 'cancelled' });
      else current.set({ is: 'failed', problem: phraseProblem(error) });
    }
  };
  return { state, run: (format) => void run(format), cancel: () => state.is === 'writing' && state.control.abort() };
}

/** Tells each hundredth once. */
function inSteps(tell: (part: number) => void): (done: number, total: number) => void {
  let told = 0;
  return (done, total) => {
    const part = total > 0 ? Math.floor((done / total) * 100) / 100 : 0;
    if (part > told) tell(part);
    told = Math.max(told, part);
  };
}

function toName({ file: [what, extension] }: Format, name: string | undefined, now: Date): string {
  const whole = name === undefined ? what : `${name} ${what}`;
  return toExportFileName(whole, extension, now.getTime(), now.getTimezoneOffset());
}
