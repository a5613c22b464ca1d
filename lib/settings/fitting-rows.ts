import type * as z from 'zod/mini';

/** The rows of a stored list that fit their schema; none when it is no list. */
export function fittingRows<T>(schema: z.ZodMiniType<T>, stored: unknown): T[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((row) => {
    const parsed = schema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}
