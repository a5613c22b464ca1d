/** "Remember this person": from the page's own offer beside a selection, and from the context menu. */
import type { Handlers, Sender } from '@/lib/messaging/listen';
import { sendToTab } from '@/lib/messaging/send';
import { dropToldNames, keepToldName, type ToldName } from '@/lib/settings/told-names';

/** Keeps the name and has the article in the tab read again with it; `tabId` null: no page asked. White space is folded. */
export async function rememberName({ name, kind }: ToldName, tabId: number | null): Promise<null> {
  await keepToldName({ name: name.replace(/\s+/g, ' ').trim(), kind });
  if (tabId !== null) await sendToTab(tabId, 'namesChanged', {});
  return null;
}

export const rememberingHandlers: Handlers = {
  rememberName: (told, { tabId }: Sender) => rememberName(told, tabId),
  dropToldName: ({ name }) => dropToldNames([name]).then(() => null),
};
