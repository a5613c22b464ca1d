// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readDraft, writeDraft } from '@/components/hooks/use-draft';

describe('a draft', () => {
  beforeEach(() => localStorage.clear());

  it('is there again until it is cleared', () => {
    expect(writeDraft('entity:1:new', { body: 'half', tags: ['a'] })).toBe(true);
    expect(readDraft('entity:1:new')).toEqual({ body: 'half', tags: ['a'] });
    expect(readDraft('entity:2:new')).toBeNull();
    writeDraft('entity:1:new', null);
    expect(readDraft('entity:1:new')).toBeNull();
  });

  it.each(['{', '7', '{"body":1,"tags":[]}', '{"body":"x","tags":[1]}'])(
    'that is not one of ours, %s, is none',
    (kept) => {
      localStorage.setItem('draft:k', kept);
      expect(readDraft('k')).toBeNull();
    },
  );

  it('that the browser would not keep is not called kept', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    vi.stubGlobal('localStorage', full);
    expect(writeDraft('k', { body: 'x', tags: [] })).toBe(false);
    vi.unstubAllGlobals();
  });
});
