/** Why a file was refused, as the reader is told it: what is wrong (a message key) and where. */
export type ImportFault =
  | 'notZip'
  | 'cutShort'
  | 'damaged'
  | 'strangePath'
  | 'tooLarge'
  /** A JSON or CSV above the limit, which is the place: a backup of any size is the way. */
  | 'textTooLarge'
  | 'noManifest'
  | 'notOurs'
  | 'newer'
  | 'badJson'
  | 'badRow'
  | 'noColumns'
  | 'empty';

export class ImportProblem extends Error {
  constructor(
    readonly fault: ImportFault,
    /** "claims-0002.jsonl, line 17: subjectId: …"; '' for the file as a whole. */
    readonly place = '',
  ) {
    super(place === '' ? fault : `${fault}: ${place}`);
    this.name = 'ImportProblem';
  }
}

/** Rows of one table, on their way in. */
export type Pack = { table: string; rows: object[] };

/** Parses one JSON value; what is no JSON is named with its place. */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportProblem('badJson', `${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
