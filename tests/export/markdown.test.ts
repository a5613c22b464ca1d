import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '@/lib/export/markdown';
import { containMarkdown, toMarkdownLink, toMarkdownQuote, toMarkdownText } from '@/lib/export/markdown-text';
import { type NoteBlock, type NoteInline, parseNote } from '@/lib/export/note-document';
import { AWKWARD_NAMES, awkwardLibrary, collectText, context, NOTE_BODIES } from './awkward-library';

const inlineText = (inline: NoteInline): string => {
  if (inline.type === 'text' || inline.type === 'code') return inline.text;
  if (inline.type === 'name') return `[[${inline.name}]]`;
  return inline.type === 'break' ? '\n' : inline.children.map(inlineText).join('');
};
const plain = (blocks: NoteBlock[]): string =>
  blocks.map((b) => (b.type === 'paragraph' ? b.children.map(inlineText).join('') : `<${b.type}>`)).join('|');

describe('text as Markdown', () => {
  it.each(AWKWARD_NAMES)('shows %j as it is', (name) => {
    expect(plain(parseNote(toMarkdownText(name)))).toBe(name.replace(/\s+/g, ' ').trim());
  });

  it('shows any text as it is', () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab 1.)-+*_`~[]<>#|$^=%&!\\(){}"\'é🦊') });
    fc.assert(
      fc.property(line, (text) => {
        expect(plain(parseNote(toMarkdownText(text)))).toBe(text.replace(/\s+/gu, ' ').trim());
      }),
      { numRuns: 800 },
    );
  });

  it('keeps every line of a quote inside it', () => {
    expect(toMarkdownQuote('one\n\n# two\r\nthree')).toBe('> one\n>\n> \\# two\n> three');
  });

  it('cannot be led out of a link', () => {
    const [block] = parseNote(toMarkdownLink('a](javascript:1)', 'https://x.example/)(b c>'));
    expect(block).toMatchObject({
      children: [{ type: 'link', url: 'https://x.example/%29%28b%20c%3E', children: [{ text: 'a](javascript:1)' }] }],
    });
  });
});

describe('the reader’s Markdown inside a file', () => {
  it.each(NOTE_BODIES)('%j swallows nothing after it', (body) => {
    const blocks = parseNote(`${containMarkdown(body)}\n\nAFTER`);
    expect(blocks.at(-1)).toEqual({ type: 'paragraph', children: [{ type: 'text', text: 'AFTER' }] });
  });

  it('is left alone where it is harmless', () => {
    const body = '# A\n\n- b\n\n~~~\n<!-- code\n~~~\n';
    expect(containMarkdown(body)).toBe(body);
  });
});

describe('notes as Markdown', () => {
  it('holds every note with who and what it is about', async () => {
    const file = await collectText(writeMarkdown(awkwardLibrary(), context, 'noted'));
    for (const body of ['Plain words.', 'unclosed fence', '\\<!-- unclosed comment', '🦊'.repeat(300)])
      expect(file).toContain(body);
    expect(file.match(/^#{2,3} note, 2026-01-\d\d$/gm)).toHaveLength(NOTE_BODIES.length);
    expect(file).toContain('## No\n');
    expect(file).toContain('# otherNotes');
    expect(file).toContain('](https://gazette.example/0?q=a%28b%29&r=%5Bc%5D#no)');
  });

  it('leaves out what the reader hid and writes what they corrected', async () => {
    const file = await collectText(writeMarkdown(awkwardLibrary(), context, 'all'));
    expect(file).toContain('founded: co-founder, Other, Ltd');
    expect(file).not.toContain('start\\_position');
    expect(file).toContain('## Con, renamed');
    expect(file).not.toContain('## ...');
  });
});
