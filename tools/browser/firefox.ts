import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Marionette } from './marionette';
import { obtainBrowser } from './obtain-browser.mjs';

export type FirefoxWithExtension = {
  marionette: Marionette;
  /** The extension's pages: `moz-extension://HOST`. */
  origin: string;
  addonId: string;
  close(): Promise<void>;
};

const STARTS_WITHIN = 60_000;

const toPreferences = (port: number): string =>
  Object.entries({
    'marionette.port': port,
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'browser.aboutwelcome.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    // what the extension asks for is granted without a window of the browser's own, which no test can press
    'extensions.webextOptionalPermissionPrompts': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

type LaunchOptions = {
  headed?: boolean;
  /** Whether it may read all sites from the start, as after the reader's choice on the welcome page; else as it is installed. */
  granted?: boolean;
};

const GRANT = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await ExtensionPermissions.add(args[0], { permissions: [], origins: ['http://*/*', 'https://*/*'] }, extension);`;

/** Starts Firefox with a new profile and the built extension in it. */
export async function launchFirefox(
  extension: string,
  { headed = false, granted = true }: LaunchOptions = {},
): Promise<FirefoxWithExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'dramatis-firefox-'));
  const port = await findFreePort();
  writeFileSync(join(profile, 'user.js'), toPreferences(port));
  const firefox = spawn(
    obtainBrowser('firefox'),
    [...(headed ? [] : ['-headless']), '-marionette', '-no-remote', '-remote-allow-system-access', '-profile', profile],
    { stdio: 'ignore', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  try {
    const marionette = await connectWhenUp(port, firefox);
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    const { value: addonId } = await marionette.send<{ value: string }>('Addon:Install', {
      path: extension,
      temporary: true,
    });
    if (granted) await marionette.execute(GRANT, [addonId], 'chrome');
    const host = await marionette.execute<string>(
      'return WebExtensionPolicy.getByID(args[0]).mozExtensionHostname;',
      [addonId],
      'chrome',
    );
    return { marionette, addonId, origin: `moz-extension://${host}`, close: () => end(firefox, profile, marionette) };
  } catch (error) {
    await end(firefox, profile, null);
    throw error;
  }
}

async function connectWhenUp(port: number, firefox: ChildProcess): Promise<Marionette> {
  const deadline = Date.now() + STARTS_WITHIN;
  while (Date.now() < deadline && firefox.exitCode === null) {
    try {
      return await Marionette.connect(port);
    } catch {
      await pause(100);
    }
  }
  throw new Error('Firefox did not start');
}

async function end(firefox: ChildProcess, profile: string, marionette: Marionette | null): Promise<void> {
  const gone = new Promise((resolve) => firefox.once('exit', resolve));
  marionette?.close();
  if (firefox.exitCode === null && firefox.kill()) await gone;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
