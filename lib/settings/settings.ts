/** What the reader chose. Schema, defaults and the numbered migrations that bring older settings up to date. */
import * as z from 'zod/mini';
import { DEFAULT_SETTINGS } from './default-settings';

export const SiteRule = z.object({
  /** A host without "www.": the rule holds for it and everything below it. */
  host: z.string().check(z.minLength(1), z.maxLength(253)),
  reading: z.enum(['on', 'off']),
});
export type SiteRule = z.infer<typeof SiteRule>;

export const MarkingStyle = z.enum(['underline', 'dotted', 'wash', 'bold']);
export type MarkingStyle = z.infer<typeof MarkingStyle>;

export const SETTINGS_VERSION = 1;
/** The languages the surfaces speak; `auto` follows the browser. */
export const LANGUAGES = ['auto', 'en', 'de', 'fr', 'es', 'zh_CN', 'ja'] as const;
/** Text sizes in CSS pixels. */
export const TEXT_SIZES = [12, 13, 14, 15, 16, 18, 20] as const;

export const Settings = z.object({
  version: z.literal(SETTINGS_VERSION),
  /** Nothing is read anywhere while paused. */
  paused: z.boolean(),
  /** Whether a site without a rule of its own is read. */
  readByDefault: z.boolean(),
  /** One rule a host; at most one for each. */
  siteRules: z.array(SiteRule).check(z.maxLength(5_000)),
  marking: z.object({
    people: z.boolean(),
    organizations: z.boolean(),
    style: MarkingStyle,
    /** Only the first place of each name in an article is marked. */
    firstOnly: z.boolean(),
  }),
  card: z.object({
    enabled: z.boolean(),
    /** Milliseconds the pointer rests on a name before the card opens. */
    delay: z.int().check(z.minimum(0), z.maximum(3_000)),
  }),
  appearance: z.enum(['system', 'light', 'dark']),
  /** CSS pixels. */
  textSize: z.int().check(z.minimum(12), z.maximum(20)),
  language: z.enum(LANGUAGES),
  /** The welcome page was finished: where to read has been chosen. */
  welcomed: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

type Fields = Record<string, unknown>;

/** Step N brings settings of version N to version N + 1. */
const MIGRATIONS: readonly ((old: Fields) => Fields)[] = [
  // 0 → 1: the first schema; settings without a number are taken as far as they fit
  (old) => ({ ...old, version: 1 }),
];

/**
 * Settings from whatever was stored or stands in a backup. A field that fails its schema falls back to its
 * default, alone; null only when the settings come from a newer version than this one understands.
 */
export function fromStored(stored: unknown): Settings | null {
  if (!isFields(stored)) return DEFAULT_SETTINGS;
  let fields = stored;
  const version = typeof fields.version === 'number' ? fields.version : 0;
  if (version > SETTINGS_VERSION) return null;
  for (const migrate of MIGRATIONS.slice(version)) fields = migrate(fields);
  return repair(fields);
}

function repair(fields: Fields): Settings {
  const whole = Settings.safeParse({
    ...DEFAULT_SETTINGS,
    ...fields,
    marking: { ...DEFAULT_SETTINGS.marking, ...(isFields(fields.marking) && fields.marking) },
    card: { ...DEFAULT_SETTINGS.card, ...(isFields(fields.card) && fields.card) },
  });
  if (whole.success) return whole.data;
  const broken = new Set(whole.error.issues.map((issue) => String(issue.path[0])));
  return repair(Object.fromEntries(Object.entries(fields).filter(([key]) => !broken.has(key))));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
