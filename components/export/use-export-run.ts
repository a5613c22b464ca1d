import { useEffect, useRef, useState } from 'preact/hooks';
import { type ExportScope, useExport } from '@/components/hooks/use-export';
import { toExportFileName } from '@/lib/export/file-name';
import type { Format } from '@/lib/export/formats';
import { toExportContext } from './export-context';
import { saveFile } from './save-file';

export type ExportState =
  | { is: 'idle' | 'cancelled' }
  /** 0…1; 0 while it cannot be told. */
  | { is: 'writing'; part: number }
  | { is: 'saved'; file: string; bytes: number }
  | { is: 'failed'; problem: string };

export type ExportRun = { state: ExportState; run(format: Format): void; cancel(): void };

/** One export at a time; it is called off when its panel goes away. */
export function useExportRun(scope: ExportScope, name: string | undefined): ExportRun {
  const write = useExport();
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (format: Format) => {
    const control = new AbortController();
    running.current = control;
    setState({ is: 'writing', part: 0 });
    const now = new Date();
    const context = toExportContext(now, (done, total) =>
      setState({ is: 'writing', part: total > 0 ? done / total : 0 }),
    );
    try {
      const file = await write(format, scope, context, control.signal);
      const [what, extension] = format.file;
      const fileName = toExportFileName(
        name === undefined ? what : `${name} ${what}`,
        extension,
        now.getTime(),
        now.getTimezoneOffset(),
      );
      saveFile(file, fileName, document);
      setState({ is: 'saved', file: fileName, bytes: file.size });
    } catch (error) {
      if (control.signal.aborted) setState({ is: 'cancelled' });
      else setState({ is: 'failed', problem: error instanceof Error ? error.message : String(error) });
    }
  };
  return { state, run: (format) => void run(format), cancel: () => running.current?.abort() };
}
