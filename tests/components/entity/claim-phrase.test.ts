import { beforeAll, describe, expect, it } from 'vitest';
import { phraseClaim, phraseStatus } from '@/components/entity/claim-phrase';
import { ClaimType } from '@/lib/model/claim';
import { useEnglish } from '../messages';

beforeAll(() => useEnglish());

describe('the phrase of a claim', () => {
  it.each([
    ['end_position', 'head of research', 'Quarry', 'Left Quarry (head of research)'],
    ['end_position', null, 'Quarry', 'Left Quarry'],
    ['position', 'chief executive', null, 'Chief executive'],
    ['founder_of', 'ignored', 'Quarry', 'Founder of Quarry'],
    ['died', null, null, 'Died'],
    ['a type of tomorrow', 'warden', 'Quarry', 'warden, Quarry'],
  ])('%s, %s, %s: %s', (type, title, objectName, phrase) => {
    expect(phraseClaim({ type, title, objectName })).toBe(phrase);
  });

  it('exists for every type, whatever the article left out', () => {
    for (const type of ClaimType.def.entries ? Object.values(ClaimType.def.entries) : []) {
      for (const title of ['warden', null]) {
        for (const objectName of ['Quarry', null]) expect(phraseClaim({ type, title, objectName })).toMatch(/\S/);
      }
    }
  });

  it('says how sure the article is, when it is not simply stated', () => {
    expect(phraseStatus('denied')).toBe('denied');
    expect(phraseStatus('asserted')).toBeNull();
  });
});
