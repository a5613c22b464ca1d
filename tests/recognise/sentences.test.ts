import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/model/article';
import { MAX_SENTENCE, splitSentences } from '@/lib/recognise/sentences';
import { SENTENCE_CASES } from './sentence-cases';

const surfaces = (text: string, blocks?: readonly Block[]): string[] =>
  splitSentences(text, blocks).map((s) => text.slice(s.start, s.end));

describe('splitSentences', () => {
  it.each(SENTENCE_CASES)('%s', (_name, marked) => {
    const text = marked.replaceAll('|', '');
    expect(surfaces(text)).toEqual(marked.split('|').map((s) => s.trim()));
  });

  it('leaves a bullet outside the sentence', () => {
    expect(surfaces('• First point\n- Second. It matters')).toEqual(['First point', 'Second.', 'It matters']);
  });

  it('does not cross a block, and reads the text between blocks', () => {
    const text = 'Acme names chief Acme Ltd. Bo Lee rose. Tail';
    const block = (from: string, kind: Block['kind']): Block => ({
      start: text.indexOf(from),
      end: text.indexOf(from) + from.length,
      kind,
    });
    const blocks = [block('Acme names chief', 'heading'), block('Acme Ltd. Bo Lee rose.', 'paragraph')];
    expect(surfaces(text, blocks)).toEqual(['Acme names chief', 'Acme Ltd. Bo Lee rose.', 'Tail']);
  });

  it('finds nothing in nothing', () => expect(surfaces(' \n\t\n ')).toEqual([]));

  it('cuts what has no end, and not inside a surrogate pair', () => {
    for (const unit of ['a', 'a ', '😀', 'é.', '."']) {
      const text = `x${unit.repeat(1_000_000 / unit.length)}`;
      const from = performance.now();
      const found = splitSentences(text);
      expect(performance.now() - from).toBeLessThan(3000);
      expect(found.every((s) => s.end - s.start <= MAX_SENTENCE + 1)).toBe(true);
      expect(found.every((s) => !/[\uDC00-\uDFFF]/.test(text.charAt(s.start)))).toBe(true);
    }
  }, 30_000);

  it('gives trimmed spans in order that leave out only space and bullets, for any text', () => {
    const piece = fc.constantFrom(
      'Mr. ',
      'U.S. ',
      'Inc. ',
      '"',
      '“',
      '”',
      '. ',
      '! ',
      '…',
      '\n',
      '\n\n',
      '• ',
      '1. ',
      '。',
      'Lee ',
      'the ',
      '\uD83D',
      '\u202E',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
        const text = pieces.join('');
        const spans = [...splitSentences(text), { start: text.length, end: text.length }];
        const isApart = ({ start, end }: { start: number; end: number }, i: number) => {
          const at = spans[i - 1]?.end ?? 0;
          const isBetweenEmpty = start >= at && /^[\s•◦▪‣●○■·*–—-]*$/.test(text.slice(at, start));
          return (
            isBetweenEmpty &&
            (i === spans.length - 1 || (end > start && text.slice(start, end).trim().length === end - start))
          );
        };
        expect(spans.every(isApart)).toBe(true);
      }),
    );
  }, 30_000);
});
