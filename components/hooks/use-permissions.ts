import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export type Granted = { permissions: readonly string[]; origins: readonly string[] };

/** What the browser lets us do now, followed as it changes; null until known. */
export function usePermissions(): Granted | null {
  const [granted, setGranted] = useState<Granted | null>(null);
  useEffect(() => {
    const update = (): void => {
      void browser.permissions
        .getAll()
        .then(({ permissions = [], origins = [] }) => setGranted({ permissions, origins }));
    };
    update();
    browser.permissions.onAdded?.addListener(update);
    browser.permissions.onRemoved?.addListener(update);
    return () => {
      browser.permissions.onAdded?.removeListener(update);
      browser.permissions.onRemoved?.removeListener(update);
    };
  }, []);
  return granted;
}
