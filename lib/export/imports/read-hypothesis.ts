/** Hypothesis' JSON: the export of its sidebar (`annotations`) and the answer of its API (`rows`). */
import * as z from 'zod/mini';
import type { ForeignNote } from './foreign-note';
import { ImportProblem, isObject } from './import-problem';

const Selector = z.looseObject({
  type: z.string(),
  exact: z.optional(z.string()),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  start: z.optional(z.number()),
});

const Annotation = z.looseObject({
  id: z.string(),
  created: z.string(),
  updated: z.string(),
  uri: z.string(),
  text: z.optional(z.nullable(z.string())),
  tags: z.optional(z.array(z.string())),
  document: z.optional(z.looseObject({ title: z.optional(z.array(z.string())) })),
  target: z.optional(z.array(z.looseObject({ selector: z.optional(z.array(Selector)) }))),
});

/** null when the JSON is not Hypothesis'. */
export function readHypothesis(file: unknown): ForeignNote[] | null {
  if (!isObject(file)) return null;
  const rows = file.annotations ?? file.rows;
  if (!Array.isArray(rows)) return null;
  return rows.map((row, i) => {
    const parsed = Annotation.safeParse(row);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new ImportProblem('badRow', `annotation ${i + 1}: ${issue?.path.join('.') ?? ''}`);
    }
    return toForeignNote(parsed.data);
  });
}

function toForeignNote(annotation: z.infer<typeof Annotation>): ForeignNote {
  const selectors = annotation.target?.flatMap((t) => t.selector ?? []) ?? [];
  const quote = selectors.find((s) => s.type === 'TextQuoteSelector');
  const position = selectors.find((s) => s.type === 'TextPositionSelector');
  return {
    key: `hypothesis ${annotation.id}`,
    quote: quote?.exact
      ? {
          exact: quote.exact,
          prefix: (quote.prefix ?? '').slice(-200),
          suffix: (quote.suffix ?? '').slice(0, 200),
          start: Math.max(0, Math.trunc(position?.start ?? 0)),
        }
      : null,
    body: annotation.text ?? '',
    tags: annotation.tags ?? [],
    url: annotation.uri,
    title: annotation.document?.title?.[0] ?? '',
    authors: [],
    createdAt: toMilliseconds(annotation.created),
    updatedAt: toMilliseconds(annotation.updated),
  };
}

const toMilliseconds = (iso: string): number => Date.parse(iso) || 0;
