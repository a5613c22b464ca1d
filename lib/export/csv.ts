/** Tables for spreadsheets: RFC 4180 with CRLF. A cell that a spreadsheet would run as a formula is led by an apostrophe. */
import Papa from 'papaparse';
import type { Article } from '@/lib/model/article';
import { articlesById, eachEntity } from './each-entity';
import type { ExportClaim, ExportEntity, ExportLibrary } from './library';
import { findNoteSubjects, type NoteSubject, quoteOf } from './note-subjects';
import { type ExportContext, toDay } from './words';

type Row = readonly (string | number | boolean | null)[];

/** Without it Excel takes UTF-8 for the system's code page. */
const BYTE_ORDER_MARK = '\uFEFF';
const BATCH = 200;
/** Papa's own pattern misses a formula whose cell has a second line. */
const FORMULA = /^[=+\-@\t\r]/;

function toCsv(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  return `${Papa.unparse(rows as unknown[][], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

const CLAIM_COLUMNS = [
  ...['name', 'kind', 'claim', 'title', 'organization', 'earliest', 'latest', 'precision', 'status', 'former', 'quote'],
  ...['article', 'site', 'published', 'url', 'confidence', 'claim_id', 'entity_id', 'organization_id', 'article_id'],
];

export async function* writeClaimsCsv(library: ExportLibrary, context: ExportContext): AsyncGenerator<string> {
  const articles = articlesById(library);
  yield BYTE_ORDER_MARK + toCsv([CLAIM_COLUMNS]);
  for await (const { entity, claims } of eachEntity(library, context))
    yield toCsv(claims.map((c) => claimRow(c, entity, articles.get(c.articleId))));
}

function claimRow(c: ExportClaim, entity: ExportEntity, article: Article | undefined): Row {
  const { date } = c;
  return [
    ...[entity.name, entity.kind, c.type, c.title, c.objectName],
    ...[date?.earliest ?? null, date?.latest ?? null, date?.precision ?? null, c.status, c.former, c.quote],
    ...[article?.title ?? null, article?.siteName ?? null, article?.publishedAt ?? null, article?.url ?? null],
    ...[c.confidence, c.id, c.subjectId, c.objectId, c.articleId],
  ];
}

export async function* writePeopleCsv(library: ExportLibrary, context: ExportContext): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK +
    toCsv([['name', 'kind', 'aliases', 'followed', 'articles', 'mentions', 'first_met', 'last_met', 'entity_id']]);
  for (let at = 0; at < library.entities.length; at += BATCH)
    yield toCsv(library.entities.slice(at, at + BATCH).map((entity) => personRow(entity, context)));
}

const personRow = (e: ExportEntity, context: ExportContext): Row => [
  ...[e.name, e.kind, e.aliases.join('; '), e.followed, e.articleCount, e.mentionCount],
  ...[toDay(e.firstMetAt, context), toDay(e.lastMetAt, context), e.id],
];

export async function* writeNotesCsv(library: ExportLibrary): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK +
    toCsv([['note', 'tags', 'about', 'name', 'quote', 'article', 'url', 'created', 'updated', 'note_id', 'about_id']]);
  yield toCsv((await findNoteSubjects(library)).map(noteRow));
}

function noteRow(subject: NoteSubject): Row {
  const { note, entity, article } = subject;
  return [
    ...[note.body, note.tags.join('; '), note.target.kind, entity?.name ?? null, quoteOf(subject)],
    ...[article?.title ?? null, article?.url ?? null, toTime(note.createdAt), toTime(note.updatedAt)],
    ...[note.id, note.target.id],
  ];
}

/**
 * Quotes in Readwise's own columns (https://readwise.io/import_bulk). Readwise refuses a row without a highlight: a note
 * that stands on no quote is its own highlight. Tags lead the note as `.tag`, which Readwise reads.
 */
export async function* writeReadwiseCsv(library: ExportLibrary): AsyncGenerator<string> {
  yield toCsv([['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']]);
  yield toCsv((await findNoteSubjects(library)).map(readwiseRow));
}

function readwiseRow(subject: NoteSubject): Row {
  const { note, entity, article, claim } = subject;
  const quote = quoteOf(subject);
  const tags = note.tags.map((tag) => `.${tag.replace(/[^\p{L}\p{N}_-]+/gu, '_')}`).join(' ');
  const words = quote === null ? '' : note.body;
  return [
    quote ?? note.body,
    article?.title ?? entity?.name ?? null,
    article?.authors.join(', ') || (article?.siteName ?? null),
    article?.url ?? null,
    [tags, words].filter((part) => part !== '').join('\n'),
    note.anchor?.start ?? claim?.start ?? null,
    toTime(note.createdAt),
  ];
}

/** "2026-11-25 10:00:00", UTC, which Readwise and spreadsheets read as a time. */
const toTime = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
