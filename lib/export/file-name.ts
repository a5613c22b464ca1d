/** Names of files that every file system, zip tool and Obsidian take. */

/** Not allowed on Windows, or meaningful in an Obsidian link: https://help.obsidian.md/links */
const FORBIDDEN = /[\\/:*?"<>|#^[\]%\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{Zl}\p{Zp}]/gu;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
/** 255 bytes are the common limit; the rest is left for a suffix and the extension. */
const MAX_BYTES = 180;

/** Most names need nothing done; a library has tens of thousands, and whoever exports it waits for them. */
const isFine = (name: string): boolean =>
  name.length < MAX_BYTES && /^[A-Za-z0-9]+([ ',&()_-][A-Za-z0-9]+)*$/.test(name) && !RESERVED.test(name);

/** A name as part of a path: never empty, never a path of its own. "AC/DC" → "AC DC". */
export function toFileName(name: string, fallback: string): string {
  if (isFine(name)) return name;
  const spaced = name.toWellFormed().normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ');
  const cut = cutToBytes(spaced.trim(), MAX_BYTES);
  const trimmed = cut.replace(/^[.\s]+|[.\s]+$/gu, '');
  if (trimmed === '') return fallback;
  return RESERVED.test(trimmed) ? `${trimmed}_` : trimmed;
}

/** At most so many bytes of UTF-8, never half a character. */
function cutToBytes(text: string, max: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > max) return kept;
    kept += character;
  }
  return kept;
}

/** "dramatis-notes-2026-11-25.md": `now` in milliseconds, the day as the reader's clock shows it (`offsetMinutes` as Date gives it). */
export function toExportFileName(what: string, extension: string, now: number, offsetMinutes: number): string {
  const day = new Date(now - offsetMinutes * 60_000).toISOString().slice(0, 10);
  return `dramatis-${toFileName(what, 'export').replaceAll(' ', '-').toLowerCase()}-${day}.${extension}`;
}

/** One unused name for each thing, told apart without regard to case; an earlier thing keeps its name when a later one comes. */
export function assignFileNames(things: readonly { id: string; name: string }[]): Map<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const { id, name } of things) {
    const plain = toFileName(name, id);
    const chosen = taken.has(keyOf(plain)) ? `${plain} (${id.slice(-8)})` : plain;
    const unique = taken.has(keyOf(chosen)) ? `${plain} (${toFileName(id, 'x')})` : chosen;
    taken.add(keyOf(unique));
    names.set(id, unique);
  }
  return names;
}

const keyOf = (name: string): string => name.normalize('NFKC').toLowerCase();
