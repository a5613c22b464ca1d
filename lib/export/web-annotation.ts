/**
 * Quotes and notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), an AnnotationCollection of one page.
 * A note on a quote or a claim targets the sentence by its words and by its position in the article's text; a note on an
 * article targets the page; a note on a person targets the person, named by our id.
 */
import type { Article } from '@/lib/model/article';
import type { ExportLibrary } from './library';
import { findNoteSubjects, type NoteSubject } from './note-subjects';
import type { ExportContext } from './words';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** How much text before and after a claim's sentence tells it from others with the same words. */
const AROUND = 32;

export async function* writeWebAnnotations(library: ExportLibrary, context: ExportContext): AsyncGenerator<string> {
  const subjects = await findNoteSubjects(library);
  const head = {
    '@context': CONTEXT,
    id: 'urn:dramatis:notes',
    type: 'AnnotationCollection',
    label: context.words.notes,
    total: subjects.length,
  };
  if (subjects.length === 0) return yield `${JSON.stringify(head, null, 1)}\n`;
  const first = { id: 'urn:dramatis:notes:1', type: 'AnnotationPage', startIndex: 0 };
  yield `${JSON.stringify({ ...head, first }).slice(0, -2)},"items":[\n`;
  let separator = '';
  for (const subject of subjects) {
    yield separator + JSON.stringify(await toAnnotation(subject, library));
    separator = ',\n';
  }
  yield '\n]}}\n';
}

export async function toAnnotation(subject: NoteSubject, library: ExportLibrary): Promise<object> {
  const { note } = subject;
  return {
    '@context': CONTEXT,
    id: toUrn(note.id),
    type: 'Annotation',
    motivation: 'commenting',
    created: new Date(note.createdAt).toISOString(),
    modified: new Date(note.updatedAt).toISOString(),
    body: [
      { type: 'TextualBody', value: note.body, format: 'text/markdown', purpose: 'commenting' },
      ...note.tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
    ],
    target: await toTarget(subject, library),
  };
}

async function toTarget(subject: NoteSubject, library: ExportLibrary): Promise<unknown> {
  const { note, entity, article } = subject;
  const selector = await toSelectors(subject, library);
  if (article !== null) return selector === null ? article.url : toSpecificResource(article, selector);
  return toUrn(entity?.id ?? note.target.id);
}

const toSpecificResource = (article: Article, selector: object[]): object => ({
  type: 'SpecificResource',
  source: article.url,
  selector,
});

/** null when the note stands on no words of the article. */
async function toSelectors({ note, claim }: NoteSubject, library: ExportLibrary): Promise<object[] | null> {
  if (note.anchor !== null) {
    const { exact, prefix, suffix, start, end } = note.anchor;
    return toBoth(exact, prefix, suffix, start, end);
  }
  if (claim === null) return null;
  const [stored] = await library.textsOf([claim.articleId]);
  const { quote, start, end } = claim;
  const prefix = stored?.text.slice(Math.max(0, start - AROUND), start) ?? '';
  return toBoth(quote, prefix, stored?.text.slice(end, end + AROUND) ?? '', start, end);
}

/** Positions count UTF-16 code units in the article's extracted text. */
const toBoth = (exact: string, prefix: string, suffix: string, start: number, end: number): object[] => [
  { type: 'TextQuoteSelector', exact, prefix: prefix.toWellFormed(), suffix: suffix.toWellFormed() },
  { type: 'TextPositionSelector', start, end },
];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Our ids as URIs. */
export const toUrn = (id: string): string =>
  UUID.test(id) ? `urn:uuid:${id.toLowerCase()}` : `urn:dramatis:${encodeURIComponent(id)}`;
