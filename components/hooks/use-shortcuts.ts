import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export type Shortcut = { name: string; description: string; keys: string };

type FirefoxCommands = { openShortcutSettings?: () => Promise<void> };

/** The browser's key bindings for us, and the way to where they are changed. */
export function useShortcuts(): { shortcuts: Shortcut[]; rebind: () => void } {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    void browser.commands?.getAll().then((commands) => setShortcuts(commands.map(toShortcut)));
  }, []);
  return { shortcuts, rebind };
}

/** The browser gives its own command, which opens the popup, no description. */
function toShortcut(command: { name?: string; description?: string; shortcut?: string }): Shortcut {
  const { name = '', description, shortcut: keys = '' } = command;
  return { name, description: description || i18n.t('command.openPopup'), keys };
}

function rebind(): void {
  const { openShortcutSettings } = browser.commands as FirefoxCommands;
  if (openShortcutSettings) void openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
