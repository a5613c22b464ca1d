/** Finds an installed browser. Plain Node, so that a launcher can ask before packages are there. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ROOT } from '../build/ensure-dependencies.mjs';

/** Where browsers that we downloaded ourselves lie. */
export const DOWNLOADS = join(ROOT, '.cache', 'browsers');

const BROWSERS = {
  chromium: {
    environment: ['CHROMIUM_PATH', 'CHROME_PATH'],
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
        'Chromium/Application/chrome.exe',
      ],
      linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
    },
    downloaded: /^(chrome|Google Chrome for Testing)(\.exe)?$/,
  },
  firefox: {
    environment: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox/firefox.exe'],
      linux: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'],
    },
    downloaded: /^firefox(\.exe)?$/,
  },
};

/** @param {'chromium' | 'firefox'} name @returns {string | null} the path of its program; null when there is none */
export function findBrowser(name) {
  const { environment, commands, places, downloaded } = BROWSERS[name];
  const named = environment.map((key) => process.env[key]).filter(Boolean);
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => commands.map((c) => join(folder, c)));
  const usual = (places[process.platform] ?? []).flatMap(inProgramFolders);
  return [...named, ...onPath, ...usual].find(isProgram) ?? findDownloaded(DOWNLOADS, downloaded);
}

function inProgramFolders(place) {
  if (process.platform !== 'win32') return [place];
  const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
  return folders.filter(Boolean).map((folder) => join(folder, place));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findDownloaded(folder, name) {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const hit = files.find((f) => f.isFile() && name.test(f.name) && isProgram(join(f.parentPath, f.name)));
  return hit ? join(hit.parentPath, hit.name) : null;
}
