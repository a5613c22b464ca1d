import type { Settings } from './settings';

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  paused: false,
  readByDefault: true,
  siteRules: [],
  marking: { people: true, organizations: true, style: 'underline', firstOnly: false, knowledge: false },
  card: { enabled: true, delay: 300 },
  appearance: 'system',
  textSize: 14,
  language: 'auto',
  forgetAfterMonths: null,
  welcomed: false,
};
