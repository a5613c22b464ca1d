import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf } from './library-picture';
import { scorePairs } from './pair-score';
import { countingContext, openTestLibrary, readStory } from './read-stories';
import { readStories, type StoryArticle } from './story-articles';

async function readAll(articles: readonly StoryArticle[]) {
  const db = openTestLibrary();
  const context = countingContext();
  for (const article of articles) await readStory(db, article, context);
  return db;
}

describe('who is who among all articles', () => {
  it('takes nobody for somebody else, and asks where it cannot tell', { timeout: 60_000 }, async () => {
    const articles = readStories();
    const score = await scorePairs(await readAll(articles), articles);
    expect(score.wrong).toEqual([]);
    expect(score.missed).toEqual([]);
    expect(score.right / (score.right + score.asked)).toBeGreaterThan(0.85);
  });

  it('comes to the same answer in whatever order the articles are read', { timeout: 120_000 }, async () => {
    const articles = ['chips', 'lab', 'studio', 'lines'].flatMap(readStories);
    const expected = await pictureOf(await readAll(articles));
    const orders = fc.sample(fc.shuffledSubarray(articles, { minLength: articles.length }), { numRuns: 20, seed: 4 });
    for (const order of orders) {
      const db = await readAll(order);
      expect(await pictureOf(db)).toEqual(expected);
      await db.delete();
    }
  });
});
