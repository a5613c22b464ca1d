import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignFileNames, toExportFileName, toFileName } from '@/lib/export/file-name';
import { AWKWARD_NAMES } from './awkward-library';

describe('file names', () => {
  it.each([
    ['AC/DC: Live?', 'AC DC Live'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', 'CON_'],
    ['...', 'x1'],
    ['a [[b]] #c ^d |e', 'a b c d e'],
    ['👩‍👩‍👧 Rosa', '👩‍👩‍👧 Rosa'],
    ['ends.', 'ends'],
  ])('%j becomes %j', (name, expected) => {
    expect(toFileName(name, 'x1')).toBe(expected);
  });

  it('are legal everywhere, whatever the name', () => {
    const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...AWKWARD_NAMES));
    fc.assert(
      fc.property(name, (text) => {
        const file = toFileName(text, 'fallback');
        expect(new TextEncoder().encode(file).length).toBeLessThan(200);
        expect(file).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^\.|[. ]$|^$/u);
        expect(file.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are unique without regard to case, and an earlier one never changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ann Lee', 'ann lee', 'Ann/Lee', 'Ａnn Lee', '...', 'Ann Lee (00000001)')),
        (names) => {
          const things = names.map((name, i) => ({ id: `id-${String(i).padStart(8, '0')}`, name }));
          const all = assignFileNames(things);
          expect(new Set([...all.values()].map((n) => n.normalize('NFKC').toLowerCase())).size).toBe(things.length);
          const fewer = assignFileNames(things.slice(0, -1));
          for (const [id, name] of fewer) expect(all.get(id)).toBe(name);
        },
      ),
    );
  });

  it('carry the reader’s day', () => {
    const beforeMidnightInNewYork = Date.UTC(2026, 10, 25, 2);
    expect(toExportFileName('notes', 'md', beforeMidnightInNewYork, 300)).toBe('dramatis-notes-2026-11-24.md');
  });
});
