import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { fewFiles } from './tools/build/few-files';
import { quickToParse } from './tools/build/quick-to-parse';
import { quietPageScript } from './tools/build/quiet-page-script';
import { thirdPartyNotices } from './tools/build/third-party-notices';
import { withoutInnerHtml } from './tools/build/without-inner-html';

const notices = thirdPartyNotices();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env.DRAMATIS_OUT ?? 'dist',
  modules: ['@wxt-dev/i18n/module'],
  // what reviewers build from: `npm ci`, then `npm run build`
  zip: { excludeSources: ['dist/**', 'screenshots/**'] },
  vite: () => ({
    plugins: [preact(), withoutInnerHtml(), quietPageScript(), fewFiles(), quickToParse(), notices.plugin],
    build: { target: 'es2022' },
  }),
  hooks: {
    'build:done': (wxt) => notices.write(wxt.config.outDir),
    // The gallery is for whoever works on the surfaces; nobody gets it installed.
    'entrypoints:resolved': (wxt, entrypoints) => {
      if (wxt.config.command === 'serve' || process.env.DRAMATIS_GALLERY) return;
      for (const entrypoint of entrypoints) if (entrypoint.name === 'gallery') entrypoint.skipped = true;
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'activeTab', 'alarms'],
    // where it may read is the reader's choice, made on the welcome page: before it there is no site of ours
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'next-name': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_command_nextName__' },
      'previous-name': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_command_previousName__' },
    },
    // 'self' is for the names model alone. As a module of the worker, the one way without `fetch`, it made waking take four times as long.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'dramatis@dramatis.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
