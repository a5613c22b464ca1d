/** What the reader chose, as a schema. */
import * as z from 'zod/mini';
import { CardOpening, Marking, MarkingStyle } from '@/lib/model/marking';

export const SiteRule = z.object({
  /** A host without "www.": the rule holds for it and everything below it. */
  host: z.string().check(z.minLength(1), z.maxLength(253)),
  reading: z.enum(['on', 'off']),
});
export type SiteRule = z.infer<typeof SiteRule>;

export { MarkingStyle };

export const SETTINGS_VERSION = 1;
/** The languages the surfaces speak; `auto` follows the browser. */
export const LANGUAGES = ['auto', 'en', 'de', 'fr', 'es', 'zh_CN', 'ja'] as const;
/** Text sizes in CSS pixels. */
export const TEXT_SIZES = [12, 13, 14, 15, 16, 18, 20] as const;

/** After how many months articles may be forgotten by themselves. */
export const RETENTION_MONTHS = [6, 12, 24, 36] as const;

export const Settings = z.object({
  version: z.literal(SETTINGS_VERSION),
  /** Nothing is read anywhere while paused. */
  paused: z.boolean(),
  /** Whether a site without a rule of its own is read. */
  readByDefault: z.boolean(),
  /** One rule a host; at most one for each. */
  siteRules: z.array(SiteRule).check(z.maxLength(5_000)),
  marking: Marking,
  card: CardOpening,
  appearance: z.enum(['system', 'light', 'dark']),
  /** CSS pixels. */
  textSize: z.int().check(z.minimum(12), z.maximum(20)),
  language: z.enum(LANGUAGES),
  /** Articles last read so many months ago are forgotten, unless the reader cares for them; null = never. */
  forgetAfterMonths: z.nullable(z.literal(RETENTION_MONTHS)),
  /** The welcome page was finished: where to read has been chosen. */
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;
