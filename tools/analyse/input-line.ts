/** One line of input → the article it holds. */
import * as z from 'zod/mini';
import { MAX_ADDRESS, MAX_ARTICLE_TEXT, MAX_TITLE } from '@/lib/model/text-limits';

const text = (most: number) => z.optional(z.nullable(z.string().check(z.maxLength(most))));

const InputLine = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string().check(z.maxLength(MAX_ARTICLE_TEXT)),
  title: text(MAX_TITLE),
  url: text(MAX_ADDRESS),
  publishedAt: text(40),
  language: text(35),
});
export type InputLine = z.infer<typeof InputLine>;

/** Throws with a message for the person who wrote the line. */
export function parseInputLine(line: string): InputLine {
  const parsed = InputLine.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not an article'}`);
}

/** The article's address; without one a stable stand-in made from the id. */
export function toAddress({ id, url }: InputLine): string {
  return url && /^https?:\/\//.test(url) ? url : `https://article.invalid/${encodeURIComponent(String(id))}`;
}
