import { fold } from '@/lib/model/folded-text';

/** Words of names as a search finds them: lower case, without accents, each once. "Zoë O'Neil" → zoe, o, neil, oneil. */
export function toSearchTokens(names: readonly string[]): string[] {
  const tokens = new Set<string>();
  for (const name of names) {
    for (const word of fold(name).split(/[\s,()"“”/&]+/u)) {
      const whole = word.replace(/[^\p{L}\p{N}]/gu, '');
      if (whole) tokens.add(whole);
      for (const part of word.split(/[^\p{L}\p{N}]+/u)) if (part) tokens.add(part);
    }
  }
  return [...tokens];
}
