import * as z from 'zod/mini';
import { MAX_NAME } from './text-limits';

const name = z.nullable(z.string().check(z.minLength(1), z.maxLength(MAX_NAME)));
const isoDay = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

export const ListOrder = z.enum(['latest', 'most', 'name']);
export type ListOrder = z.infer<typeof ListOrder>;

/** What a list of people, companies or articles is narrowed to; all of it holds at once. null and false = no matter. */
export const ListFilter = z.object({
  followed: z.boolean(),
  withNotes: z.boolean(),
  newThisWeek: z.boolean(),
  hasConflict: z.boolean(),
  /** A company as the reader names it: somebody is said to be, or to have been, there. */
  company: name,
  /** Only who left, or joined: that company, or any. */
  move: z.nullable(z.enum(['left', 'joined'])),
  /** An outlet, by name or host. */
  site: name,
  /** First and last ISO day, both inclusive: of the move where one is asked for, else of the article. */
  since: isoDay,
  until: isoDay,
  order: ListOrder,
});
export type ListFilter = z.infer<typeof ListFilter>;

export const NO_FILTER: ListFilter = {
  followed: false,
  withNotes: false,
  newThisWeek: false,
  hasConflict: false,
  company: null,
  move: null,
  site: null,
  since: null,
  until: null,
  order: 'latest',
};

/** Whether it narrows anything; the order narrows nothing. */
export const isNarrowing = (filter: ListFilter): boolean =>
  Object.entries(filter).some(([key, value]) => key !== 'order' && value !== null && value !== false);

const FLAGS = { followed: 'followed', withNotes: 'notes', newThisWeek: 'new', hasConflict: 'conflict' } as const;
const TEXTS = { company: 'at', move: 'move', site: 'site', since: 'from', until: 'to', order: 'by' } as const;

/** As the address says it: "followed=1&at=Acme&move=left"; nothing of what is as it is without a filter. */
export function toParams(filter: ListFilter): URLSearchParams {
  const params = new URLSearchParams();
  for (const [field, word] of Object.entries(FLAGS) as [keyof typeof FLAGS, string][])
    if (filter[field]) params.set(word, '1');
  for (const [field, word] of Object.entries(TEXTS) as [keyof typeof TEXTS, string][]) {
    const value = filter[field];
    if (value !== null && value !== NO_FILTER[field]) params.set(word, value);
  }
  return params;
}

/** A part of the address that does not fit is passed over. */
export function fromParams(params: URLSearchParams): ListFilter {
  const filter: Record<string, unknown> = { ...NO_FILTER };
  for (const [field, word] of Object.entries(FLAGS)) filter[field] = params.get(word) === '1';
  for (const [field, word] of Object.entries(TEXTS) as [keyof typeof TEXTS, string][]) {
    const parsed = ListFilter.shape[field].safeParse(params.get(word)?.trim() || NO_FILTER[field]);
    filter[field] = parsed.success ? parsed.data : NO_FILTER[field];
  }
  return filter as ListFilter;
}
