import type { MentionKind } from '@/lib/model/mention';

/** The kinds in the order the model numbers them. */
export const KINDS: readonly MentionKind[] = ['person', 'organization', 'place', 'product', 'other'];

/** BILOU labels: 0 outside; then for kind k: first 4k+1, inside 4k+2, last 4k+3, alone 4k+4. */
export const LABEL_COUNT = 1 + 4 * KINDS.length;
export const firstOf = (kind: number): number => 4 * kind + 1;
export const insideOf = (kind: number): number => 4 * kind + 2;
export const lastOf = (kind: number): number => 4 * kind + 3;
export const aloneOf = (kind: number): number => 4 * kind + 4;

const isOpen = (label: number): boolean => label > 0 && ((label - 1) & 3) < 2;
const continues = (label: number): boolean => label > 0 && ((label - 1) & 3) > 0 && ((label - 1) & 3) < 3;

/** Whether `next` may follow `label`: an open name goes on in its own kind, a closed one does not. */
export function mayFollow(label: number, next: number): boolean {
  if (!isOpen(label)) return !continues(next);
  return continues(next) && (label - 1) >> 2 === (next - 1) >> 2;
}
export const mayBegin = (label: number): boolean => !continues(label);
export const mayEnd = (label: number): boolean => !isOpen(label);
