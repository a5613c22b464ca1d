/**
 * What is being written but not saved. A popup closes without warning and nothing asynchronous survives that, so each
 * keystroke goes to `localStorage` of our own origin, which is written at once and shared by popup, side panel and library.
 */
import { useState } from 'preact/hooks';

export type Draft = { body: string; tags: string[] };

const PREFIX = 'draft:';

/** null = nothing unsaved under this key, or no storage here. */
export function readDraft(key: string): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
    return isDraft(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isDraft(kept: unknown): kept is Draft {
  if (typeof kept !== 'object' || kept === null) return false;
  const { body, tags } = kept as Partial<Draft>;
  return typeof body === 'string' && Array.isArray(tags) && tags.every((tag) => typeof tag === 'string');
}

/** False when the browser would not keep it: the reader must not be told that it is safe. */
export function writeDraft(key: string, draft: Draft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The keys of all drafts left over. */
export function findDraftKeys(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : []));
  } catch {
    return [];
  }
}

export type DraftState = {
  draft: Draft;
  /** Whether what stands in the editor would survive its closing. */
  kept: boolean;
  /** It was left unsaved some earlier time. */
  restored: boolean;
  change(draft: Draft): void;
  clear(): void;
};

/** `saved` is what the editor starts from when no draft is left over. */
export function useDraft(key: string, saved: Draft): DraftState {
  const [found] = useState(() => readDraft(key));
  const [draft, setDraft] = useState(found ?? saved);
  const [kept, setKept] = useState(found !== null);
  const change = (next: Draft) => {
    const isSaved = next.body === saved.body && next.tags.join('\n') === saved.tags.join('\n');
    setDraft(next);
    setKept(writeDraft(key, isSaved ? null : next) && !isSaved);
  };
  return { draft, kept, restored: found !== null, change, clear: () => writeDraft(key, null) };
}
