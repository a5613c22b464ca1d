import { describe, expect, it } from 'vitest';
import { findMessage, Messages } from '@/entrypoints/background/translate';

const messages = Messages.parse({
  menu_news: { message: 'Dramatis: 1 person new | Dramatis: $1 people new' },
  menu_lookUp: { message: 'Look up “%s”' },
});

describe('a message from the package', () => {
  it.each([
    [undefined, 'menu.lookUp', 'Look up “%s”'],
    [1, 'menu.news', 'Dramatis: 1 person new'],
    [6, 'menu.news', 'Dramatis: 6 people new'],
  ] as const)('with %s of it, %s', (count, key, expected) => {
    expect(findMessage(messages, key, count)).toBe(expected);
  });

  it('has one form alone in languages that have no more', () => {
    expect(findMessage({ menu_news: { message: '新规：$1 人' } }, 'menu.news', 1)).toBe('新规：1 人');
  });
});
