/** The recogniser with the model that ships, on sentences written for it. */
import { describe, expect, it } from 'vitest';
import { loadRecogniser } from '../../tools/analyse/load-recogniser';
import { NAME_CASES } from './name-cases';

const recognise = loadRecogniser();
const surfacesOf = (text: string, kind: string): string[] =>
  recognise({ text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }], language: 'en' })
    .mentions.filter((m) => m.kind === kind)
    .map((m) => m.surface);

describe('names', () => {
  it.each(NAME_CASES)('$about', ({ text, people, organizations }) => {
    expect({ people: surfacesOf(text, 'person'), organizations: surfacesOf(text, 'organization') }).toEqual({
      people,
      organizations,
    });
  });
});

describe('a mention', () => {
  const text = 'Brandt Holdings Ltd named Maria Keller chief executive on Monday. "We are ready," Keller said.';

  it('says why it is a name of its kind', () => {
    const { mentions } = recognise({ text, language: 'en' });
    const reasonsOf = (surface: string) => mentions.find((m) => m.surface === surface)?.reasons ?? [];
    expect(reasonsOf('Brandt Holdings Ltd')).toContain('legal-form:Ltd');
    expect(reasonsOf('Maria Keller')).toContain('first-name:Maria');
    expect(reasonsOf('Keller')).toContain('same-name-elsewhere:Maria Keller');
  });

  it('is never in the title, and its offsets count in the text', () => {
    const { mentions } = recognise({ text, title: 'Angela Northcott leaves Brandt', language: 'en' });
    expect(mentions.map((m) => m.surface)).not.toContain('Angela Northcott');
    for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.surface);
  });

  it('is not guessed in a language without a model', () => {
    const german =
      'Der Vorstand hat am Montag beschlossen, dass die Chefin des Unternehmens im Herbst zurücktritt und niemand weiß, wer ihr dann folgen wird und warum. ';
    expect(recognise({ text: german.repeat(3), language: 'de' })).toMatchObject({
      language: 'de',
      supported: false,
      mentions: [],
    });
  });
});
