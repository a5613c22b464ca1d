/** Settings from what was stored: numbered migrations bring older ones up to date, what does not fit falls back to its default. */
import { DEFAULT_SETTINGS } from './default-settings';
import { SETTINGS_VERSION, Settings } from './settings';

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
