import { describe, expect, it } from 'vitest';
import { toContentHash, toReadingToRecord } from '@/entrypoints/background/reading-to-record';
import { understandArticle } from '@/entrypoints/background/understand-article';
import { splitSentences } from '@/lib/recognise/sentences';
import { readStories } from '../identify/story-articles';

const metadata = {
  url: 'https://a.example/',
  title: 'T',
  siteName: null,
  authors: [],
  publishedAt: '2026-03-04',
  modifiedAt: null,
  language: 'en',
};

describe('understandArticle', () => {
  it('gives one digest an appearance, and claims that quote the text', () => {
    for (const { text, title, publishedAt, mentions } of readStories()) {
      const recognise = () => ({ language: 'en', supported: true, sentences: splitSentences(text), mentions });
      const understood = understandArticle({ id: 'a', text, title, publishedAt, language: 'en' }, recognise);
      expect(understood.evidence.map((e) => e.name)).toEqual(understood.appearances.map((a) => a.name));
      for (const claim of understood.claims) {
        expect(claim.quote).toBe(text.slice(claim.start, claim.end));
        expect(understood.appearances[claim.subjectIndex]).toBeDefined();
      }
    }
  });

  it('says so, and guesses nothing, where there is no model for the language', () => {
    const recognise = () => ({ language: 'de', supported: false, sentences: [], mentions: [] });
    const understood = understandArticle(
      { id: 'a', text: 'Hallo', title: null, publishedAt: null, language: 'de' },
      recognise,
    );
    expect(understood).toEqual({ language: 'de', supported: false, appearances: [], claims: [], evidence: [] });
  });
});

describe('what is recorded', () => {
  it('is told apart by text, title, date and engine, and by nothing else', async () => {
    const source = { metadata, text: 'Text', blocks: [] };
    const hash = await toContentHash(source, '1');
    expect(await toContentHash({ ...source, metadata: { ...metadata, siteName: 'A' } }, '1')).toBe(hash);
    for (const other of [
      await toContentHash({ ...source, text: 'Text.' }, '1'),
      await toContentHash({ ...source, metadata: { ...metadata, publishedAt: '2026-03-05' } }, '1'),
      await toContentHash(source, '2'),
    ])
      expect(other).not.toBe(hash);
  });

  it('gives a claim the same id whenever the same sentence says the same', async () => {
    const [story] = readStories('chips');
    if (!story) throw new Error('the story is gone');
    const { text, title, publishedAt, mentions } = story;
    const recognise = () => ({ language: 'en', supported: true, sentences: splitSentences(text), mentions });
    const ids = async () => {
      const understood = understandArticle({ id: 'a', text, title, publishedAt, language: 'en' }, recognise);
      const read = await toReadingToRecord('a', { metadata, text, blocks: [] }, 'hash', understood);
      return read.claims.map((c) => c.id);
    };
    const first = await ids();
    expect(first.length).toBeGreaterThan(0);
    expect(new Set(first).size).toBe(first.length);
    expect(await ids()).toEqual(first);
  });
});
