import type { Span } from '@/lib/model/span';

export type BioDocument = { text: string; sentences: Span[]; spans: { start: number; end: number; kind: string }[] };

const KIND_OF: Record<string, string> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  PROD: 'product',
  MISC: 'other',
};
const CLINGS = /^([,.;:!?%)\]}]|'s|’s|n't|'re|'ve|'ll|'d|'m)$/;
const OPENS = /^[([{$£€#]$/;

/**
 * Reads token–label columns. A file that marks one document for all of it has unrelated sentences: each is then its own document.
 * Tokens are joined as print would: no space before a comma, none after an opening bracket.
 */
export function readBio(content: string): BioDocument[] {
  const documents = content
    .split(/^# doc\n/m)
    .map(readSentences)
    .filter((d) => d.length > 0);
  const parts = documents.length > 1 ? documents : (documents[0] ?? []).map((sentence) => [sentence]);
  return parts.map(joinSentences);
}

type Row = [token: string, label: string];

function readSentences(block: string): Row[][] {
  return block
    .split(/\n\s*\n/)
    .map((s) =>
      s
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => line.split('\t') as Row),
    )
    .filter((s) => s.length > 0);
}

function joinSentences(sentences: Row[][]): BioDocument {
  let text = '';
  const document: BioDocument = { text: '', sentences: [], spans: [] };
  for (const rows of sentences) {
    if (text !== '') text += '\n\n';
    const from = text.length;
    let glue = true;
    let isOpen = false;
    for (const [token, label] of rows) {
      if (!glue && !CLINGS.test(token)) text += ' ';
      const start = text.length;
      text += token;
      glue = OPENS.test(token);
      const kind = KIND_OF[label.slice(2)];
      const last = document.spans.at(-1);
      if (label.startsWith('I-') && isOpen && last) last.end = text.length;
      else if (kind) document.spans.push({ start, end: text.length, kind });
      isOpen = kind !== undefined;
    }
    document.sentences.push({ start: from, end: text.length });
  }
  return { ...document, text };
}
