import { describe, expect, it } from 'vitest';
import { keepPeople, splitByline } from '@/lib/article/authors';
import { canonicalAddress } from '@/lib/article/canonical-address';
import { chooseHeadline } from '@/lib/article/headline';
import { toIsoDate } from '@/lib/article/published-date';
import { parseShownDate } from '@/lib/article/visible-date';

describe('the canonical address', () => {
  it.each([
    ['https://a.example/x?utm_source=n&id=7&fbclid=z#top', [], 'https://a.example/x?id=7'],
    ['https://a.example/x', ['https://a.example/y?gclid=1'], 'https://a.example/y'],
    ['https://a.example/x', ['/relative'], 'https://a.example/relative'],
    // a declared address of another site, or of the front page, is a lie or an error
    ['https://a.example/x', ['https://b.example/y'], 'https://a.example/x'],
    ['https://a.example/x', ['https://a.example/'], 'https://a.example/x'],
    ['https://amp.a.example/x/amp/', [], 'https://a.example/x'],
    ['https://a.example/amp/x', [], 'https://a.example/x'],
    ['https://a.example/x.amp.html', [], 'https://a.example/x.html'],
    ['https://a.example/x/print', [], 'https://a.example/x'],
    ['https://a.example/show?cid=80123', [], 'https://a.example/show?cid=80123'],
  ])('%s, declared %j → %s', (page, declared, expected) => {
    expect(canonicalAddress(page, declared)).toBe(expected);
  });

  it('throws for what is no address', () => {
    expect(() => canonicalAddress('nowhere', [])).toThrow();
  });
});

describe('bylines', () => {
  it.each([
    ['By Ada Holm and Ben Ortega', ['Ada Holm', 'Ben Ortega']],
    ['Von Jule Harmstorf, Enno Bruhns', ['Jule Harmstorf', 'Enno Bruhns']],
    ['Par Léa Morin et Paul Weil', ['Léa Morin', 'Paul Weil']],
    ['Por Ana Ruiz y Luis Gil', ['Ana Ruiz', 'Luis Gil']],
    ['（责编：牛建、岳青）', ['牛建', '岳青']],
  ])('%s', (byline, names) => {
    expect(splitByline(byline)).toEqual(names);
  });

  it('keeps people only, each once', () => {
    const names = [
      'Ada Holm',
      '18834',
      'https://a.example/author/ada',
      '@adaholm',
      'ada holm',
      'The Quay Post',
      'admin',
    ];
    expect(keepPeople(names, ['Quay Post'])).toEqual(['Ada Holm']);
  });

  it('drops the initials behind a name', () => {
    expect(keepPeople(['Elena Ober (obe)', 'Corin Gall (cog.)'], [])).toEqual(['Elena Ober', 'Corin Gall']);
  });
});

describe('the headline', () => {
  const none = { jsonLd: null, openGraph: null, twitter: null, visible: [], documentTitle: null };
  it('is what most sources say', () => {
    const title = 'Board picks a new chief after a long search';
    expect(chooseHeadline({ ...none, jsonLd: 'Who is Maren Holtvik?', openGraph: title, visible: [title] }, [])).toBe(
      title,
    );
  });

  it('is without the name of the site and its section', () => {
    const documentTitle = 'Board picks a new chief | Harbour | The Quay Post';
    expect(chooseHeadline({ ...none, documentTitle }, ['Quay Post'])).toBe('Board picks a new chief');
  });

  it('is decoded, also when it was escaped twice', () => {
    expect(chooseHeadline({ ...none, jsonLd: 'Holtvik: &amp;#8216;a port to run&amp;#8217;' }, [])).toBe(
      'Holtvik: ‘a port to run’',
    );
  });

  it('is empty when nothing says anything', () => {
    expect(chooseHeadline(none, [])).toBe('');
  });
});

describe('dates', () => {
  it.each([
    ['2024-09-03T04:03:19+00:00', '2024-09-03T04:03:19+00:00'],
    ['2024-09-03 04:03', '2024-09-03T04:03:00'],
    ['2024-09-03', '2024-09-03'],
    ['20240903', '2024-09-03'],
    ['2024/9/3', '2024-09-03'],
    ['Tue, 03 Sep 2024 04:03:19 GMT', '2024-09-03T04:03:19Z'],
    ['1725336199', '2024-09-03T04:03:19Z'],
    ['yesterday', null],
    ['2024-13-40', null],
  ])('%s → %s', (text, iso) => {
    expect(toIsoDate(text)).toBe(iso);
  });

  it.each([
    ['Jan 18, 2019', 'en', '2019-01-18'],
    ['Posted 9 May 2023', 'en', '2023-05-09'],
    ['18. März 2019, 14:05 Uhr', 'de', '2019-03-18'],
    ['18 de enero de 2019', 'es', '2019-01-18'],
    ['2019年1月18日', 'ja', '2019-01-18'],
    ['03/04/2019', 'en', null],
  ])('shown as %s in %s → %s', (text, language, iso) => {
    expect(parseShownDate(text, language)).toBe(iso);
  });
});
