import type { Library } from '@/lib/store/database';
import { toSearchTokens } from '@/lib/store/search-tokens';
import { useLibrary } from './library-context';

/** Ids of whoever bears exactly that name, else of whoever is also written so; without regard to case. */
export async function findByName(db: Library, name: string): Promise<string[]> {
  const [token] = toSearchTokens([name]);
  if (token === undefined) return [];
  const wanted = name.toLowerCase();
  const found = await db.entities
    .where('nameTokens')
    .equals(token)
    .filter((e) => [e.name, ...e.aliases].some((n) => n.toLowerCase() === wanted))
    .distinct()
    .toArray();
  const named = found.filter((e) => e.name.toLowerCase() === wanted);
  return (named.length > 0 ? named : found).map((e) => e.id);
}

/** Opens the one a `[[name]]` speaks of; nobody when none or several bear it. */
export function useNameOpener(open: ((id: string) => void) | undefined): ((name: string) => void) | undefined {
  const db = useLibrary();
  if (!open) return undefined;
  return (name) =>
    void findByName(db, name).then(([id, another]) => {
      if (id !== undefined && another === undefined) open(id);
    });
}
