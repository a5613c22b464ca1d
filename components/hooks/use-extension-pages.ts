/** The ways from the popup to our other pages. */
import { browser } from 'wxt/browser';
import type { FooterActions } from '@/components/reader/Footer';

type SidebarApi = { open(): Promise<void> };

/** `inPanel`: this is the panel; it does not offer to open itself. */
export function toFooterActions(inPanel: boolean): Omit<FooterActions, 'onExport' | 'onTurnOff'> {
  return {
    onLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html' as never) }),
    onSettings: () => void browser.runtime.openOptionsPage(),
    onPanel: inPanel ? null : openPanel(),
  };
}

/** Export and import in a tab of their own: a file dialog would close the popup. */
export function openExports(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/popup.html#export' as never) });
}

/** A tab of its own that saves a backup at once. */
export function openBackup(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/backup.html' as never) });
}

export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

/** Must be called straight from the click: both browsers open a panel only for a gesture of the reader. null = no panel here. */
function openPanel(): (() => void) | null {
  const { sidebarAction } = browser as unknown as { sidebarAction?: SidebarApi };
  if (sidebarAction) return () => void sidebarAction.open().then(() => globalThis.close());
  if (!browser.sidePanel) return null;
  return () => {
    void browser.windows
      .getCurrent()
      .then(({ id }) => (id === undefined ? undefined : browser.sidePanel.open({ windowId: id })))
      .then(() => globalThis.close());
  };
}
