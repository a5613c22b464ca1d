/**
 * The rules of the house as a test: who may import whom, no cycles, no file too long.
 * Each failure says what to do instead.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycle, findHouseBreaches, type SourceFile } from './house-rules';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['lib', 'components', 'entrypoints'];

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((entry) => {
    const path = join(folder, entry);
    if (statSync(join(ROOT, path)).isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry) ? [path] : [];
  });
}

function resolveImport(from: string, specifier: string, known: ReadonlySet<string>): string {
  if (!specifier.startsWith('.') && !specifier.startsWith('@/')) return specifier;
  const base = specifier.startsWith('@/') ? specifier.slice(2) : normalize(join(dirname(from), specifier));
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`].find((c) => known.has(c)) ?? base;
}

function readSources(): SourceFile[] {
  const paths = FOLDERS.flatMap(sourceFiles).map((p) => relative(ROOT, join(ROOT, p)));
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const specifiers = [
      ...text.matchAll(
        /(?:^|\n)\s*(?:import|export)[^'";]*?from\s*'([^']+)'|import\s*\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g,
      ),
    ].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
    return { path, text, imports: specifiers.map((s) => resolveImport(path, s, known)) };
  });
}

describe('the house', () => {
  const sources = readSources();

  it('keeps its ranks, sizes and names', () => {
    expect(sources.flatMap(findHouseBreaches)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(findCycle(sources)).toBeNull();
  });
});

describe('the house rules', () => {
  const file = (path: string, imports: string[] = [], text = ''): SourceFile => ({ path, imports, text });

  it.each([
    [file('lib/history/roles.ts', ['lib/recognise/tagger.ts']), 'sideways'],
    [file('lib/model/claim.ts', ['lib/store/database.ts']), 'only zod'],
    [file('lib/recognise/tagger.ts', ['dexie']), 'Dexie'],
    [file('components/ui/Button.tsx', ['lib/store/queries.ts']), 'components/hooks'],
    [file('lib/article/find-text.ts', ['entrypoints/content/index.ts']), 'downwards'],
    [file('lib/history/utils.ts'), 'noun'],
    [file('lib/history/long.ts', [], 'x\n'.repeat(251)), '250'],
    [file('lib/identify/Names.ts'), 'kebab-case'],
    [file('lib/identify/now.ts', [], 'const t = Date.now();'), 'argument'],
  ])('refuses %o', (source, advice) => {
    expect(findHouseBreaches(source).join('\n')).toContain(advice);
  });

  it('finds a cycle and names its files', () => {
    expect(findCycle([file('a.ts', ['b.ts']), file('b.ts', ['c.ts']), file('c.ts', ['a.ts'])])).toEqual([
      'a.ts',
      'b.ts',
      'c.ts',
      'a.ts',
    ]);
  });
});
