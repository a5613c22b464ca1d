/**
 * The licences of everybody else's code in the built extension, told by what the bundler put in and not by what is
 * installed: most of what is installed only builds. A shipped package without a licence text stops the build.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const NOTICES_FILE = 'third-party-notices.txt';

export type ShippedPackage = { name: string; version: string; licence: string; text: string };

/** The folder of the package a module is from; null for our own and for what the bundler makes up. */
export function findPackageFolder(moduleId: string): string | null {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId)?.[1] ?? null;
}

/** Those published without their licence file: the copyright line of the one in their repository. All are MIT. */
const COPYRIGHT_IN_REPOSITORY: Readonly<Record<string, string>> = {
  '@webext-core/messaging': 'Copyright (c) 2022 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/i18n': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/storage': 'Copyright (c) 2023 Aaron',
  wxt: 'Copyright (c) 2023 Aaron',
};

/** Throws when it does not say its licence, or carries no text of it. */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = typeof license === 'string' ? license : license?.type;
  if (!licence) throw new Error(`${name} ${version} does not say its licence: it cannot be shipped`);
  const text = findLicenceFile(folder) ?? findInReadme(folder) ?? findInRepository(name, licence);
  if (text === null) throw new Error(`${name} ${version} (${licence}) carries no licence text: it cannot be shipped`);
  return { name, version, licence, text: text.trim() };
}

function findLicenceFile(folder: string): string | null {
  const files = readdirSync(folder).sort();
  const found = files.filter((f) => /^(licen[cs]e|copying|notice)(\.(md|txt|markdown))?$/i.test(f));
  return found.length === 0 ? null : found.map((f) => readFileSync(join(folder, f), 'utf8')).join('\n');
}

/** Only a text that names its holder: a bare "MIT" is not one. */
function findInReadme(folder: string): string | null {
  const file = readdirSync(folder).find((f) => /^readme(\.|$)/i.test(f));
  const readme = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  const found = /^#+\s*licen[cs]e[\s\S]*$/im.exec(readme)?.[0] ?? '';
  return /copyright|\(c\)|©/i.test(found) ? found : null;
}

/** The text of the MIT licence stands in our own. */
function findInRepository(name: string, licence: string): string | null {
  const line = COPYRIGHT_IN_REPOSITORY[name];
  if (line === undefined || licence !== 'MIT') return null;
  return readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8').replace(/^Copyright .*$/m, line);
}

export function writeNotices(packages: readonly ShippedPackage[]): string {
  const rule = '-'.repeat(80);
  const parts = [...packages]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((p) => `${rule}\n${p.name} ${p.version} (${p.licence})\n${rule}\n\n${p.text.replace(/\r\n/g, '\n')}\n`);
  return `Dramatis contains code of others, under these licences.\nFor the names model see model/NOTICE.md.\n\n${parts.join('\n')}`;
}

/** One for a whole build, which runs the bundler several times; `write` comes after the last. */
export function thirdPartyNotices(): { plugin: Plugin; write(outDir: string): void } {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'third-party-notices',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const folder = findPackageFolder(id);
          if (folder !== null && existsSync(join(folder, 'package.json'))) folders.add(folder);
        }
      }
    },
  };
  return {
    plugin,
    write(outDir) {
      writeFileSync(join(outDir, NOTICES_FILE), writeNotices([...folders].map(readPackage)));
    },
  };
}
