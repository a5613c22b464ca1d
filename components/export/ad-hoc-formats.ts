/** Formats that are not files of the list: what goes to the clipboard, and the reader's own template. */
import { i18n } from '#i18n';
import { articlesById, eachEntity } from '@/lib/export/each-entity';
import type { Format, Writer } from '@/lib/export/formats';
import { findNoteSubjects } from '@/lib/export/note-subjects';
import type { ExistingVault } from '@/lib/export/vault/append';

/** Sections one after the other, as Markdown. */
export const MARKDOWN_SECTIONS: Format = {
  id: 'markdownSections',
  file: ['', 'md'],
  mimeType: 'text/plain',
  load: async (): Promise<Writer> => {
    const { entitySection, noteSections } = await import('@/lib/export/markdown');
    return async function* ({ library }, context) {
      const found = await library();
      const articles = articlesById(found);
      for await (const record of eachEntity(found, context)) yield entitySection(record, articles, context);
      yield* noteSections(found, await findNoteSubjects(found), context, 'noted');
    };
  },
};

/** The same as HTML, for editors that take rich text. */
export const HTML_SECTIONS: Format = {
  id: 'htmlSections',
  file: ['', 'html'],
  mimeType: 'text/html',
  load: async (): Promise<Writer> => {
    const { dossierNotes, dossierSection } = await import('@/lib/export/dossier');
    return async function* ({ library }, context) {
      const found = await library();
      const articles = articlesById(found);
      for await (const record of eachEntity(found, context)) yield dossierSection(record, articles, context);
      yield* dossierNotes(found, context);
    };
  },
};

/** `only` bounds how many entities are written, those with notes first: a preview. */
export function toTemplateFormat(template: string, only?: number): Format {
  return {
    id: 'template',
    file: ['template', 'md'],
    mimeType: 'text/plain;charset=utf-8',
    load: async (): Promise<Writer> => {
      const { writeTemplate } = await import('@/lib/export/template');
      return async function* ({ library }, context) {
        const found = await library();
        const noted = new Set(found.notes.map((n) => n.target.id));
        const first = [...found.entities].sort((a, b) => Number(noted.has(b.id)) - Number(noted.has(a.id)));
        yield* writeTemplate(
          only === undefined ? found : { ...found, entities: first.slice(0, only) },
          context,
          template,
        );
      };
    },
  };
}

/** What is new since the vault was written, to unpack over it. */
export function toVaultAdditions(open: () => Promise<ExistingVault>): Format {
  return {
    id: 'vaultAdditions',
    file: ['vault-additions', 'zip'],
    mimeType: 'application/zip',
    load: async (): Promise<Writer> => {
      const { writeVault } = await import('@/lib/export/vault');
      return async function* ({ library }, context) {
        let isEmpty = true;
        for await (const piece of writeVault(await library(), context, await open())) {
          isEmpty &&= piece.length <= EMPTY_ZIP;
          if (!isEmpty) yield piece;
        }
        if (isEmpty) throw new Error(i18n.t('exports.nothingNew'));
      };
    },
  };
}

/** Bytes of a zip that holds nothing. */
const EMPTY_ZIP = 22;
