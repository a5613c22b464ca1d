import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '@/lib/recognise/language';

const PASSAGES: Record<string, string> = {
  en: 'The chief executive of the company said on Monday that she would step down at the end of the year after five years in the job. The board has begun to look for a successor, and two people are said to be on the list.',
  de: 'Die Vorstandsvorsitzende des Unternehmens sagte am Montag, sie werde nach fünf Jahren zum Ende des Jahres zurücktreten. Der Aufsichtsrat sucht bereits nach einer Nachfolge, zwei Namen stehen angeblich auf der Liste.',
  fr: "La directrice générale de l'entreprise a déclaré lundi qu'elle quitterait son poste à la fin de l'année, après cinq ans de mandat. Le conseil cherche déjà un successeur et deux noms figureraient sur la liste.",
  es: 'La directora ejecutiva de la empresa dijo el lunes que dejará el cargo a finales de año, después de cinco años. El consejo ya busca a un sucesor y, según se dice, hay dos personas en la lista de candidatos.',
  nl: 'De topvrouw van het bedrijf zei maandag dat zij aan het einde van het jaar na vijf jaar zal opstappen. De raad van commissarissen zoekt al naar een opvolger en er zouden twee namen op de lijst staan.',
  pt: 'A diretora executiva da empresa disse na segunda-feira que deixará o cargo no fim do ano, depois de cinco anos. O conselho já procura um sucessor e, ao que se diz, há duas pessoas na lista de candidatos.',
  it: "L'amministratrice delegata della società ha detto lunedì che lascerà l'incarico alla fine dell'anno dopo cinque anni. Il consiglio cerca già un successore e nella lista ci sarebbero due nomi.",
  zh: '该公司首席执行官周一表示，她将在任职五年后于年底卸任。董事会已开始寻找继任者，据说名单上有两个人。消息公布后，公司股价下跌。分析人士说，这一决定并不令人意外。',
  ja: '同社の最高経営責任者は月曜日、五年間務めた職を年末に退くと述べた。取締役会はすでに後任を探しており、候補には二人の名前が挙がっているという。発表の後、株価は下がった。',
  ru: 'Генеральный директор компании заявила в понедельник, что уйдёт в отставку в конце года, проработав пять лет. Совет уже ищет преемника, и, как говорят, в списке два имени. После этого сообщения акции компании упали на три процента.',
};

describe('detectLanguage', () => {
  it.each(Object.entries(PASSAGES))('tells %s whatever the page declares', (language, text) => {
    for (const declared of [null, 'en', 'de-DE', 'zh-Hans', 'not a tag']) {
      expect(detectLanguage(text, declared)?.split('-')[0]).toBe(language);
    }
  });

  it('keeps the region of a language the text confirms', () => {
    expect(detectLanguage(PASSAGES.en ?? '', 'en_gb')).toBe('en-GB');
  });

  it('believes the page when the text is too short, and says null when there is no page to believe', () => {
    expect(detectLanguage('Acme names new chief', 'en-US')).toBe('en-US');
    expect(detectLanguage('Acme names new chief', null)).toBeNull();
    expect(detectLanguage('', '<script>')).toBeNull();
  });

  it('is not decided by a notice in another language', () => {
    const text = `${PASSAGES.de}\n\n${(PASSAGES.en ?? '').repeat(30)}`;
    expect(detectLanguage(text, 'de')).toBe('en');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.option(fc.string()), (text, declared) => {
        const language = detectLanguage(text, declared);
        expect(language === null || /^[a-z]{2,8}(-|$)/i.test(language)).toBe(true);
      }),
    );
  }, 30_000);
});
