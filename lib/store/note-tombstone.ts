/**
 * What stays of a note the reader deleted: its id and when, so that a backup from before does not bring it back.
 * It stands among the notes and has none of their indexed fields, so that every read by an index passes it by;
 * only a read of the whole table meets it.
 */
import * as z from 'zod/mini';
import type { Note } from '@/lib/model/note';

export const NoteTombstone = z.object({
  id: z.string(),
  /** Epoch milliseconds. */
  deletedAt: z.number(),
});
export type NoteTombstone = z.infer<typeof NoteTombstone>;

export const isTombstone = (row: unknown): row is NoteTombstone =>
  typeof row === 'object' && row !== null && 'deletedAt' in row && !('body' in row);

/** When the reader last had a say about it; a deletion is a word like any other. */
export const noteChangedAt = (row: Note | NoteTombstone): number => (isTombstone(row) ? row.deletedAt : row.updatedAt);
