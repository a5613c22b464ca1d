import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtmlBlocks } from '@/lib/export/html-text';
import { type NoteBlock, parseNote } from '@/lib/export/note-document';

const piece = fc.constantFrom(
  ...['**', '_', '`', '```\n', '[[', ']]', '|', '> ', '- ', '1. ', '# ', '\n', '\n\n', '<img src=x onerror=alert(1)>'],
  ...[
    '<script>',
    '</script>',
    '[x](javascript:alert(1))',
    '[y](https://a.example)',
    '![z](data:text/html,x)',
    '&lt;',
    '"',
  ],
  ...['[w][1]', '[1]: javascript:alert(1)', 'https://b.example', 'text', '~~', '\\', '- [ ] '],
);
const body = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

function urlsOf(blocks: readonly NoteBlock[]): string[] {
  return [...JSON.stringify(blocks).matchAll(/"type":"link","url":"([^"]*)"/g)].map((m) => m[1] ?? '');
}

describe('a note', () => {
  it('links to the web and to mail only, whatever is written', () => {
    fc.assert(
      fc.property(body, (text) => {
        for (const url of urlsOf(parseNote(text))) expect(url).toMatch(/^(https?:|mailto:)/i);
      }),
    );
  });

  it('makes no markup but ours, whatever is written', () => {
    const ours =
      /^<\/?(p|h[4-6]|pre|code|hr|blockquote|ul|ol|li|table|tr|td|br|b|strong|em|s|a)( (start="\d+"|href="(https?|mailto):[^"<>]*" rel="noreferrer"))?>$/;
    fc.assert(
      fc.property(body, (text) => {
        for (const [tag] of toHtmlBlocks(parseNote(text)).matchAll(/<[^>]*>/g)) expect(tag).toMatch(ours);
      }),
    );
  });

  it('tells what is linked by name', () => {
    expect(parseNote('See [[Ada Quill|her]].')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'See ' },
          { type: 'name', name: 'Ada Quill', shown: 'her' },
          { type: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('that is nested without end is shown as it was written', () => {
    const deep = `${'> '.repeat(40_000)}x`;
    expect(parseNote(deep)).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: deep }] }]);
  });
});
