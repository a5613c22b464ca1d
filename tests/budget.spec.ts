/** What the reader's browser has to carry, measured on the built extension (Chromium). */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILD = join(import.meta.dirname, '..', 'dist', 'chrome-mv3');
const KB = 1000;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

const gzipped = (path: string): number => gzipSync(readFileSync(path)).length;

/** The scripts and styles a page loads before it can show anything: those its HTML names and what they import statically. */
function loadedBy(page: string): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path) || !existsSync(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    const imports = readFileSync(path, 'utf8').matchAll(/(?:\bfrom\s*|\bimport\s*)["'](\.{1,2}\/[^"']+\.js)["']/g);
    for (const [, target] of imports) visit(join(path, '..', target ?? ''));
  };
  for (const [, target] of readFileSync(join(BUILD, page), 'utf8').matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g))
    visit(join(BUILD, target ?? ''));
  return [...found];
}

describe('the built extension', () => {
  it('brings less than 40 kB of script into every page', () => {
    const { size } = statSync(join(BUILD, 'content-scripts', 'content.js'));
    console.log(`content script: ${(size / KB).toFixed(1)} kB minified`);
    expect(size).toBeLessThan(40 * KB);
  });

  it('opens its popup with at most 60 kB gzipped beside Dexie', () => {
    const files = loadedBy('popup.html').map((path) => ({ path, size: gzipped(path) }));
    const dexie = gzipped(join(BUILD, '..', '..', 'node_modules', 'dexie', 'dist', 'dexie.min.js'));
    const total = files.reduce((sum, file) => sum + file.size, 0);
    console.log(`popup: ${(total / KB).toFixed(1)} kB gzipped, of which Dexie about ${(dexie / KB).toFixed(1)}`);
    expect(files.length).toBeGreaterThan(1);
    expect(total - dexie).toBeLessThanOrEqual(60 * KB);
  });

  it('stays below 6 MB unpacked', () => {
    const total = filesBelow(BUILD).reduce((sum, path) => sum + statSync(path).size, 0);
    console.log(`whole extension: ${(total / KB / KB).toFixed(2)} MB unpacked`);
    expect(total).toBeLessThan(6 * KB * KB);
  });
});
