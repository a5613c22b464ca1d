/** Every format the library leaves in. Its writer is loaded when it is chosen, so that the popup opens without any. */
import type { LibraryTables } from './json';
import type { ExportLibrary } from './library';
import type { ExportContext } from './words';

/** What is exported, read only as far as the format asks. */
export type ExportSubject = {
  library(): Promise<ExportLibrary>;
  /** The rows as stored, for formats that come back in. */
  tables(): Promise<LibraryTables>;
};

/** Writes the file in pieces; may stop being asked at any of them. */
export type Writer = (
  subject: ExportSubject,
  context: ExportContext,
) => AsyncIterable<string | Uint8Array<ArrayBuffer>>;

export type Format = {
  id: string;
  /** Part of the file's name, with its extension. */
  file: readonly [name: string, extension: string];
  mimeType: string;
  load(): Promise<Writer>;
};

export const FORMATS = [
  {
    id: 'notes',
    file: ['notes', 'md'],
    mimeType: 'text/markdown;charset=utf-8',
    load: () => import('./markdown').then((m) => fromLibrary((l, c) => m.writeMarkdown(l, c, 'noted'))),
  },
  {
    id: 'backup',
    file: ['backup', 'zip'],
    mimeType: 'application/zip',
    load: () =>
      import('./backup').then(
        (m): Writer =>
          async function* ({ tables }, { now, progress }) {
            yield* m.writeBackup(await tables(), now, progress);
          },
      ),
  },
  {
    id: 'json',
    file: ['library', 'json'],
    mimeType: 'application/json',
    load: () =>
      import('./json').then(
        (m): Writer =>
          async function* ({ tables }, { progress }) {
            yield* m.writeJson(await tables(), progress);
          },
      ),
  },
  {
    id: 'markdown',
    file: ['library', 'md'],
    mimeType: 'text/markdown;charset=utf-8',
    load: () => import('./markdown').then((m) => fromLibrary((l, c) => m.writeMarkdown(l, c, 'all'))),
  },
  {
    id: 'vault',
    file: ['vault', 'zip'],
    mimeType: 'application/zip',
    load: () => import('./vault').then((m) => fromLibrary(m.writeVault)),
  },
  {
    id: 'dossier',
    file: ['dossier', 'html'],
    mimeType: 'text/html;charset=utf-8',
    load: () => import('./dossier').then((m) => fromLibrary(m.writeDossier)),
  },
  {
    id: 'csvClaims',
    file: ['claims', 'csv'],
    mimeType: 'text/csv;charset=utf-8',
    load: () => import('./csv').then((m) => fromLibrary(m.writeClaimsCsv)),
  },
  {
    id: 'csvPeople',
    file: ['people', 'csv'],
    mimeType: 'text/csv;charset=utf-8',
    load: () => import('./csv').then((m) => fromLibrary(m.writePeopleCsv)),
  },
  {
    id: 'csvNotes',
    file: ['notes', 'csv'],
    mimeType: 'text/csv;charset=utf-8',
    load: () => import('./csv').then((m) => fromLibrary(m.writeNotesCsv)),
  },
  {
    id: 'readwise',
    file: ['readwise', 'csv'],
    mimeType: 'text/csv;charset=utf-8',
    load: () => import('./csv').then((m) => fromLibrary(m.writeReadwiseCsv)),
  },
  {
    id: 'annotations',
    file: ['annotations', 'jsonld'],
    mimeType: 'application/ld+json',
    load: () => import('./web-annotation').then((m) => fromLibrary(m.writeWebAnnotations)),
  },
  {
    id: 'schemaOrg',
    file: ['people', 'jsonld'],
    mimeType: 'application/ld+json',
    load: () => import('./schema-org').then((m) => fromLibrary(m.writeSchemaOrg)),
  },
  {
    id: 'followTheMoney',
    file: ['followthemoney', 'jsonl'],
    mimeType: 'application/x-ndjson',
    load: () => import('./follow-the-money').then((m) => fromLibrary(m.writeFollowTheMoney)),
  },
  {
    id: 'cslJson',
    file: ['articles', 'json'],
    mimeType: 'application/vnd.citationstyles.csl+json',
    load: () => import('./csl-json').then((m) => fromLibrary(m.writeCslJson)),
  },
  {
    id: 'ris',
    file: ['articles', 'ris'],
    mimeType: 'application/x-research-info-systems',
    load: () => import('./ris').then((m) => fromLibrary(m.writeRis)),
  },
  {
    id: 'calendar',
    file: ['events', 'ics'],
    mimeType: 'text/calendar;charset=utf-8',
    load: () => import('./calendar').then((m) => fromLibrary(m.writeCalendar)),
  },
] as const satisfies readonly Format[];

export type FormatId = (typeof FORMATS)[number]['id'];

function fromLibrary(
  write: (library: ExportLibrary, context: ExportContext) => AsyncIterable<string | Uint8Array<ArrayBuffer>>,
): Writer {
  return async function* ({ library }, context) {
    yield* write(await library(), context);
  };
}

export function getFormat(id: FormatId): Format {
  const format = FORMATS.find((f) => f.id === id);
  if (!format) throw new RangeError(`no export format ${id}`);
  return format;
}
