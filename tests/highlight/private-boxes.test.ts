// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type PrivateMark, toPrivateBoxes } from '@/lib/highlight/private-boxes';

const toMark = (entityId: string, state: { known: boolean; followed: boolean }, lines: number): PrivateMark => {
  const paragraph = document.body.appendChild(document.createElement('p'));
  const text = paragraph.appendChild(document.createTextNode('Ann Lee'));
  const rects = Array.from({ length: lines }, (_, i) => new DOMRect(30, 20 * (i + 1), 50, 16));
  const range = { startContainer: text, getClientRects: () => rects } as unknown as Range;
  return { kind: 'person', start: 0, surface: 'Ann Lee', range, entityId, ...state };
};

describe('what only the reader sees', () => {
  it('is nothing over those who are known', () => {
    const { boxes } = toPrivateBoxes([toMark('a', { known: true, followed: false }, 1)], { x: 0, y: 0 });
    expect(boxes).toEqual([]);
  });

  it('is a box for each line of a followed name, wherever it stands', () => {
    const marks = [1, 2].map((lines) => toMark('a', { known: true, followed: true }, lines));
    const { boxes } = toPrivateBoxes(marks, { x: 10, y: 5 });
    expect(boxes.map(({ sign, left, top }) => [sign, left, top])).toEqual([
      ['followed', 20, 15],
      ['followed', 20, 15],
      ['followed', 20, 35],
    ]);
  });

  it('is one sign for somebody new, at the first mention', () => {
    const marks = [2, 1].map((lines) => toMark('b', { known: false, followed: false }, lines));
    expect(toPrivateBoxes(marks, { x: 0, y: 0 }).boxes).toMatchObject([{ sign: 'new', top: 40 }]);
  });
});
