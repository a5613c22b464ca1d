/** Every language says everything English says, with the same gaps to fill; nothing is said that nobody asks for. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/settings/settings';
import { flatten } from './messages';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (language: string) =>
  flatten(JSON.parse(readFileSync(join(ROOT, 'locales', `${language}.json`), 'utf8')) as never);
const english = read('en');
const others = LANGUAGES.filter((language) => language !== 'auto' && language !== 'en');

/** What a text leaves open: {name}, $1; each named once. */
const gapsOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}|\$\d|%s/g))].sort();

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((entry) => {
    const path = join(folder, entry);
    if (statSync(join(ROOT, path)).isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry) ? [readFileSync(join(ROOT, path), 'utf8')] : [];
  });
}

describe.each(others)('%s', (language) => {
  const texts = read(language);

  it('has every text of the English, and no other', () => {
    expect([...english.keys()].filter((key) => !texts.has(key))).toEqual([]);
    expect([...texts.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  it('leaves the same gaps as the English', () => {
    const wrong = [...texts].filter(([key, text]) => `${gapsOf(text)}` !== `${gapsOf(english.get(key) ?? '')}`);
    expect(wrong).toEqual([]);
  });

  it('leaves no text empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the English messages', () => {
  const code = [
    ...sources('components'),
    ...sources('entrypoints'),
    ...sources('lib'),
    readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'),
  ].join('\n');
  /** Keys written with an insertion, `claim.${type}.${form}`, as patterns. */
  const patterns = [...code.matchAll(/`([a-z]\w*(?:[._](?:\w|\$\{[^}`]*\})+)+|[a-z]\w*_\$\{[^}`]*\})`/gi)]
    .map(([, key = '']) => key)
    .filter((key) => key.includes('${'))
    .map(
      (key) =>
        new RegExp(
          `^${key
            .replace(/\$\{[^}]*\}/g, '\u0000')
            .replaceAll('.', '_')
            .replaceAll('\u0000', '\\w+')}$`,
        ),
    );

  const isAskedFor = (key: string): boolean => {
    const dotted = new RegExp(`['"\`]${key.replaceAll('_', '[._]')}['"\`]`);
    return dotted.test(code) || code.includes(`__MSG_${key}__`) || patterns.some((pattern) => pattern.test(key));
  };

  it('are all asked for somewhere', () => {
    expect([...english.keys()].filter((key) => !isAskedFor(key))).toEqual([]);
  });

  it('answer every question of the code', () => {
    const asked = [...code.matchAll(/i18n\.t\(\s*'([\w.]+)'/g)].map(([, key = '']) => key.replaceAll('.', '_'));
    expect(asked.filter((key) => !english.has(key))).toEqual([]);
    expect(asked.length).toBeGreaterThan(100);
  });
});
