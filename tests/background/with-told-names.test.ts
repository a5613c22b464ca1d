import { describe, expect, it } from 'vitest';
import { toldIn, withToldNames } from '@/entrypoints/background/with-told-names';
import type { Mention } from '@/lib/model/mention';
import type { Recognise } from '@/lib/recognise/recognition';

const TEXT = 'Odd Fjellheim met Ann Lee. Fjellheimen is a place, Odd Fjellheim says.';
const ann: Mention = { start: 18, end: 25, surface: 'Ann Lee', kind: 'person', confidence: 0.9, reasons: [] };
const fjell: Mention = { start: 4, end: 13, surface: 'Fjellheim', kind: 'place', confidence: 0.5, reasons: [] };
const recognise: Recognise = () => ({ language: 'en', supported: true, sentences: [], mentions: [fjell, ann] });
const told = [{ name: 'Odd Fjellheim', kind: 'person' as const }];

describe('names the reader told', () => {
  it('stand wherever they are written, in place of what was found there', () => {
    const { mentions } = withToldNames(recognise, told)({ text: TEXT });
    expect(mentions.map(({ surface, kind, start }) => [surface, kind, start])).toEqual([
      ['Odd Fjellheim', 'person', 0],
      ['Ann Lee', 'person', 18],
      ['Odd Fjellheim', 'person', 51],
    ]);
    for (const { surface, start, end } of mentions) expect(TEXT.slice(start, end)).toBe(surface);
  });

  it('are no part of a longer word', () => {
    expect(toldIn(TEXT, [{ name: 'Fjellheime', kind: 'person' }])).toEqual([]);
    expect(toldIn('昨日，王小明说', [{ name: '王小明', kind: 'person' }])).toHaveLength(1);
  });

  it('change nothing where there is no model for the language', () => {
    const none: Recognise = () => ({ language: 'xx', supported: false, sentences: [], mentions: [] });
    expect(withToldNames(none, told)({ text: TEXT }).mentions).toEqual([]);
  });
});
