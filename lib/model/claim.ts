import * as z from 'zod/mini';
import { ClaimDate } from './claim-date';
import { Span } from './span';
import { MAX_NAME, MAX_QUOTE } from './text-limits';

/** States hold for a time, events happen at one. */
export const STATE_TYPES = ['position', 'membership', 'founder_of', 'owner_of', 'educated_at', 'part_of'] as const;
export const EVENT_TYPES = [
  'start_position',
  'end_position',
  'nominated',
  'replaced',
  'founded',
  'acquired',
  'merged',
  'closed',
  'legal',
  'born',
  'died',
  'met',
  'said',
] as const;

export const ClaimType = z.enum([...STATE_TYPES, ...EVENT_TYPES]);
export type ClaimType = z.infer<typeof ClaimType>;

/** Types that say where somebody is, was, came or left. */
export const PLACE_TYPES: ReadonlySet<ClaimType> = new Set<ClaimType>([
  'position',
  'membership',
  'founder_of',
  'start_position',
  'end_position',
]);

export const ClaimStatus = z.enum(['asserted', 'reported', 'planned', 'potential', 'denied']);
export type ClaimStatus = z.infer<typeof ClaimStatus>;

/** What a claim says, before anybody decides who its entities are among all articles. */
export const Statement = z.extend(Span, {
  type: ClaimType,
  /** The organization, team, lab or product line as the article names it; null when the article names none. */
  objectName: z.nullable(z.string().check(z.maxLength(MAX_NAME))),
  /** The role: "chief executive", "head of Qwen Code"; null when none is named. */
  title: z.nullable(z.string().check(z.maxLength(MAX_NAME))),
  date: z.nullable(ClaimDate),
  status: ClaimStatus,
  /** True for what the article itself puts in the past: "former", "ex-", "until 2024". */
  former: z.boolean(),
  subjectBasis: z.enum(['full-name', 'short-name', 'pronoun', 'description']),
  organizationBasis: z.nullable(z.enum(['clause', 'sentence', 'article'])),
  /** Exactly `text.slice(start, end)`. */
  quote: z.string().check(z.maxLength(MAX_QUOTE)),
  /** Which rule found it. */
  method: z.string(),
  /** 0…1. */
  confidence: z.number(),
});
export type Statement = z.infer<typeof Statement>;

/** A statement about the appearances of one article, by their index; objectIndex is null when the object is no organization that appears. */
export const ExtractedClaim = z.extend(Statement, {
  subjectIndex: z.int(),
  objectIndex: z.nullable(z.int()),
});
export type ExtractedClaim = z.infer<typeof ExtractedClaim>;

/** One thing one article states about an entity, with the sentence that states it. Append-only: a re-read article replaces its own. */
export const Claim = z.extend(Statement, {
  /** A hash of article, quote offsets, type and parties: the same reading gives the same id, so a verdict survives re-reading. */
  id: z.string(),
  articleId: z.string(),
  subjectId: z.string(),
  objectId: z.nullable(z.string()),
});
export type Claim = z.infer<typeof Claim>;
