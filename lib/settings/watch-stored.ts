import { browser } from 'wxt/browser';

export type StoredChange = { oldValue?: unknown; newValue?: unknown };

/** Calls back once for every write that changes one of the keys, with the change of the first of them; returns the way to stop. */
export function watchStored(
  area: 'local' | 'session',
  keys: readonly string[],
  onChange: (change: StoredChange) => void,
): () => void {
  const listener = (changes: Record<string, StoredChange>, changed: string): void => {
    const key = changed === area ? keys.find((key) => key in changes) : undefined;
    if (key !== undefined) onChange(changes[key] ?? {});
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
