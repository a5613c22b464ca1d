import { useEffect, useState } from 'preact/hooks';
import { type StorageUse, storageUse } from '@/lib/store/queries/counts';

/** How much the browser keeps for us, whether it may drop it when space is short, and the way to ask it not to. */
export function useStorage(): { use: StorageUse | null; persist: () => void } {
  const [use, setUse] = useState<StorageUse | null>(null);
  const look = async (): Promise<void> => setUse(await storageUse(navigator.storage));
  useEffect(() => void look(), []);
  return { use, persist: () => void navigator.storage.persist().then(look) };
}
