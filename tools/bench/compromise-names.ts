/** What a user of npm would pick instead: compromise's people and organizations, trimmed to the labels' conventions. */
import nlp from 'compromise';
import type { NameSpan } from './labelled-corpus';

type Found = { text: string; offset: { start: number; length: number } };

export function findWithCompromise(text: string): NameSpan[] {
  const doc = nlp(text);
  return [
    ...(doc.people().json({ offset: true }) as Found[]).map((found) => trim(text, found, 'person')),
    ...(doc.organizations().json({ offset: true }) as Found[]).map((found) => trim(text, found, 'organization')),
  ];
}

/** Without punctuation at its ends, a possessive, or an honorific before it: with them it would never be right. */
function trim(text: string, { offset }: Found, kind: string): NameSpan {
  const raw = text.slice(offset.start, offset.start + offset.length);
  const head = /^(?:[^\p{L}\p{N}]|(?:Mr|Mrs|Ms|Dr|Prof|Sir|Lord|Lady)\b\.?\s)*/iu.exec(raw)?.[0].length ?? 0;
  const tail = /(?:['’]s|['’])?[^\p{L}\p{N}]*$/iu.exec(raw.slice(head))?.[0].length ?? 0;
  return { start: offset.start + head, end: offset.start + raw.length - tail, kind };
}
