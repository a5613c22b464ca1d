import type { Mention, MentionKind } from '@/lib/model/mention';

const KINDS: Readonly<Record<string, MentionKind>> = {
  P: 'person',
  O: 'organization',
  D: 'product',
  L: 'place',
  X: 'other',
};

/** "{P:Ada Lin} of {O:Acme} left." → its plain text and the mentions the braces stand round. */
export function parseMarkedText(marked: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([PODLX]):([^}]+)\}/g)) {
    text += marked.slice(from, match.index);
    const [whole, letter = '', surface = ''] = match;
    const kind = KINDS[letter] ?? 'other';
    mentions.push({ start: text.length, end: text.length + surface.length, surface, kind, confidence: 1, reasons: [] });
    text += surface;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), mentions };
}
