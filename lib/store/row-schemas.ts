/** What a row of each table must be to come in from outside. Fields that are not named here pass, and are kept. */
import * as z from 'zod/mini';
import { Reading } from '@/lib/model/appearance';
import { Article, StoredText } from '@/lib/model/article';
import { Claim } from '@/lib/model/claim';
import { ClaimVerdict, EntityDecision } from '@/lib/model/decision';
import { Entity } from '@/lib/model/entity';
import { Evidence } from '@/lib/model/evidence';
import { Judgement } from '@/lib/model/judgement';
import { Note } from '@/lib/model/note';
import type { LibraryTable } from './backup-tables';
import { isTombstone, NoteTombstone } from './note-tombstone';

const strings = z.array(z.string());

const SCHEMAS = {
  entities: z.extend(Entity, { nameTokens: strings, surfaces: z.record(z.string(), z.number()) }),
  articles: Article,
  claims: z.extend(Claim, { subjectIndex: z.int(), objectIndex: z.nullable(z.int()) }),
  notes: Note,
  revisions: z.extend(z.pick(Note, { body: true, tags: true }), {
    id: z.string(),
    noteId: z.string(),
    writtenAt: z.number(),
  }),
  decisions: EntityDecision,
  verdicts: ClaimVerdict,
  judgements: Judgement,
  redirects: z.object({ clusterId: z.string(), entityId: z.string() }),
  edits: z.object({ id: z.string(), kind: z.string(), entityIds: strings, madeAt: z.number() }),
  readings: Reading,
  evidence: z.object({ clusterId: z.string(), nameKeys: strings, digests: z.array(Evidence) }),
  texts: StoredText,
  quarantine: z.object({ id: z.string(), table: z.string(), problem: z.string(), setAsideAt: z.number() }),
} as const satisfies Record<LibraryTable, z.ZodMiniType>;

export const isLibraryTable = (name: string): name is LibraryTable => Object.hasOwn(SCHEMAS, name);

/** null = fits; else the first field that does not, and why. */
export function findRowProblem(table: LibraryTable, row: unknown): string | null {
  const schema = table === 'notes' && isTombstone(row) ? NoteTombstone : SCHEMAS[table];
  const parsed = schema.safeParse(row);
  if (parsed.success) return null;
  const [issue] = parsed.error.issues;
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}
