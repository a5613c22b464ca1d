import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { DOWNLOADS, findBrowser } from './find-browser.mjs';

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Chromium's pages need letters to draw; a bare machine has none. */
const FONTS = ['fonts-liberation', 'fonts-noto-cjk'];
const DOWNLOADER = '@puppeteer/browsers@2.10.10';
const BUILDS = { chromium: 'chrome@stable', firefox: 'firefox@stable' };

/**
 * The program of an installed browser, or of one installed now: by apt-get as root on Debian, else downloaded into the project's cache.
 * @param {'chromium' | 'firefox'} name @returns {string} its path; throws, saying what to install, when none can be had
 */
export function obtainBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  console.log(`No ${name} found: obtaining one …`);
  if (canUseApt()) installByApt(name);
  if (!findBrowser(name)) download(name);
  const obtained = findBrowser(name);
  if (obtained) return obtained;
  throw new Error(
    name === 'chromium'
      ? 'Please install Chromium, Chrome or Edge, or set CHROMIUM_PATH to its program.'
      : 'Please install Firefox, or set FIREFOX_PATH to its program.',
  );
}

function canUseApt() {
  const isRoot = process.getuid?.() === 0;
  const isDebian =
    existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isRoot && isDebian && run('apt-get', ['--version'], 'ignore');
}

function installByApt(name) {
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0', '-o', 'Acquire::Retries=3'];
  run('apt-get', [...quiet, 'update']);
  const install = [...quiet, 'install', '-y', '--no-install-recommends'];
  run('apt-get', [...install, PACKAGES[name], ...FONTS]) || run('apt-get', [...install, PACKAGES[name]]);
}

function download(name) {
  run('npx', ['--yes', DOWNLOADER, 'install', BUILDS[name], '--path', DOWNLOADS]);
}

/** True when the command could be run and ended well. */
function run(command, parameters, output = 'inherit') {
  const { status } = spawnSync(command, parameters, {
    stdio: ['ignore', output, output],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  return status === 0;
}
