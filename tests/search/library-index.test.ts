import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/model/folded-text';
import { findExcerpt } from '@/lib/search/excerpt';
import { LibraryIndex } from '@/lib/search/library-index';

const index = new LibraryIndex();
const people = [
  { id: 'ines', names: ['Ines Okafor-Lindqvist', 'Okafor'], roles: ['technical lead Heron'], weight: 5 },
  { id: 'zoe', names: ['Zoë Benomar'], roles: ['chief executive Castell Holdings'], weight: 1 },
  { id: 'yusuf', names: ['Yusuf Benomar'], roles: [], weight: 40 },
  { id: 'conan', names: ["Conan O'Neil"], roles: [], weight: 1 },
];
for (const person of people) index.put('entities', person);
index.put('articles', {
  id: 'split',
  title: 'Inside the split at Lumenfold',
  text: 'It began with a memo.\n\nThe board refused the licence, three people said. Ms Okafor packed her desk.',
});
index.put('articles', {
  id: 'quay',
  title: 'Mayor opens quay',
  text: 'The licence for the ferry was granted on Monday.',
});
index.put('notes', { id: 'n1', text: 'Ask about the **licence** again.' });

const who = (query: string): string[] => index.findEntities(query, 10).map((hit) => hit.id);
const articles = (query: string): string[] => index.findArticles(query, 10).map((hit) => hit.id);

describe('the index of the library', () => {
  it.each([
    ['okafor', ['ines']],
    ['oka', ['ines']],
    ['zoe', ['zoe']],
    ['benomar', ['yusuf', 'zoe']],
    ['benomer', ['yusuf', 'zoe']],
    ['lindquist', ['ines']],
    ['okafro', ['ines']],
    ['zeo', []],
    ['oneil', ['conan']],
    ["o'neil", ['conan']],
    ['chief exec', ['zoe']],
    ['technical lead', ['ines']],
    ['zoe okafor', []],
    ['', []],
    ['the', []],
  ])('finds who by "%s"', (query, expected) => {
    expect(who(query)).toEqual(expected);
  });

  it('says when only a role answers', () => {
    expect(index.findEntities('castell', 5)).toMatchObject([{ id: 'zoe', byRole: true }]);
    expect(index.findEntities('zoe', 5)).toMatchObject([{ id: 'zoe', byRole: false }]);
  });

  it.each([
    ['licence', ['quay', 'split']],
    ['lisence', ['quay', 'split']],
    ['licence board', ['split']],
    ['split', ['split']],
    ['packed', ['split']],
  ])('finds articles by "%s"', (query, expected) => {
    expect(articles(query).sort()).toEqual(expected);
  });

  it('finds notes', () => {
    expect(index.findNotes('licenc', 5).map((hit) => hit.id)).toEqual(['n1']);
  });

  it('answers alike however its documents came, changed and went', () => {
    const word = fc.constantFrom('lin', 'moreno', 'quarry', 'left', 'board', 'licence');
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    const step = fc.record({ id: fc.constantFrom('1', '2', '3', '4'), text, gone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), word, (steps, query) => {
        const walked = new LibraryIndex();
        const left = new Map<string, string>();
        for (const { id, text, gone } of steps) {
          if (gone) {
            walked.remove('notes', id);
            left.delete(id);
          } else {
            walked.put('notes', { id, text });
            left.set(id, text);
          }
        }
        const fresh = new LibraryIndex();
        for (const [id, text] of left) fresh.put('notes', { id, text });
        const ids = (from: LibraryIndex) => new Set(from.findNotes(query, 9).map((hit) => hit.id));
        expect(ids(walked)).toEqual(ids(fresh));
        expect(walked.count('notes')).toBe(left.size);
      }),
    );
  });
});

describe('the sentence a hit is shown in', () => {
  const text = 'It began with a memo.\n\nThe board refused the licence, three people said. Ms Okafor packed her desk.';

  it('is the one with most of the words', () => {
    const excerpt = findExcerpt(text, ['board', 'licence', 'desk']);
    expect(excerpt?.text).toBe('The board refused the licence, three people said.');
    expect(excerpt?.marks.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['board', 'licence']);
    expect(findExcerpt(text, ['ferry'])).toBeNull();
  });

  it('is cut around its first word where it is long', () => {
    const long = `${'and so on '.repeat(60)}the licence was lost ${'and then more '.repeat(60)}`;
    const excerpt = findExcerpt(long, ['licence']);
    expect(excerpt?.text.length).toBeLessThan(300);
    expect(excerpt?.text.startsWith('…')).toBe(true);
    expect(excerpt?.text.endsWith('…')).toBe(true);
  });

  it('marks words of the query and nothing else, whatever the text', () => {
    const words = fc.constantFrom('Licence', 'Zoë', 'board.', 'x', '—', '\n\n', 'Mr.', '🦊');
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 120 }).map((w) => w.join(' ')),
        (text) => {
          const terms = ['licence', 'zoe'];
          const excerpt = findExcerpt(text, terms);
          if (!excerpt) {
            expect(text).not.toMatch(/Licence|Zoë/);
            return;
          }
          expect(excerpt.marks.length).toBeGreaterThan(0);
          for (const { start, end } of excerpt.marks) expect(terms).toContain(fold(excerpt.text.slice(start, end)));
        },
      ),
    );
  });
});
