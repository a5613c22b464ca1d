/** Nobody's code is shipped without their licence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import project from '../../package.json';
import { findPackageFolder, readPackage, writeNotices } from '../../tools/build/third-party-notices';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const scratch: string[] = [];
function packageOf(json: object, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'licence-'));
  scratch.push(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', ...json }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
afterEach(() => {
  for (const folder of scratch.splice(0)) rmSync(folder, { recursive: true });
});

describe('every dependency', () => {
  it.each(Object.keys(project.dependencies))('%s carries a licence that lets us ship it', (name) => {
    const { licence, text } = readPackage(join(modules, name));
    expect(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Zlib']).toContain(licence);
    expect(text.length).toBeGreaterThan(100);
  });
});

describe('a shipped package', () => {
  it('without a licence, or without its text, stops the build', () => {
    expect(() => readPackage(packageOf({}))).toThrow('does not say its licence');
    expect(() => readPackage(packageOf({ license: 'MIT' }))).toThrow('carries no licence text');
    expect(() => readPackage(packageOf({ license: 'MIT' }, { 'readme.md': '## License\n\nMIT' }))).toThrow(
      'no licence',
    );
  });

  it('gives its licence and its notice, whatever they are called', () => {
    const folder = packageOf({ license: { type: 'Apache-2.0' } }, { 'LICENCE.txt': 'the terms', NOTICE: 'the notice' });
    expect(readPackage(folder)).toMatchObject({ licence: 'Apache-2.0', text: 'the terms\nthe notice' });
  });

  it.each([
    ['/p/node_modules/dexie/dist/dexie.mjs', '/p/node_modules/dexie'],
    ['/p/node_modules/@preact/signals/dist/x.mjs', '/p/node_modules/@preact/signals'],
    ['/p/node_modules/a/node_modules/b/i.js', '/p/node_modules/a/node_modules/b'],
    ['\0/p/node_modules/papaparse/papaparse.js?commonjs-module', '/p/node_modules/papaparse'],
    ['/p/lib/model/note.ts', null],
    ['\0vite/preload-helper.js', null],
  ])('is told by the module %j', (id, folder) => expect(findPackageFolder(id)).toBe(folder));
});

it('lists them by name, each with version, licence and text', () => {
  const b = { name: 'b', version: '2.0.0', licence: 'ISC', text: 'terms of b' };
  const notices = writeNotices([b, { name: 'a', version: '1.0.0', licence: 'MIT', text: 'terms\r\nof a' }]);
  expect(notices.indexOf('a 1.0.0 (MIT)')).toBeLessThan(notices.indexOf('b 2.0.0 (ISC)'));
  expect(notices).toContain('terms\nof a');
});
