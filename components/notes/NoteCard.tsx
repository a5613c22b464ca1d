import type { JSX } from 'preact';
import type { ShownNote } from '@/components/hooks/library-types';
import { Chip } from '@/components/ui/Chip';
import { formatMoment } from '@/components/ui/format';
import { NoteBody } from './NoteBody';

type Props = {
  shown: ShownNote;
  onOpenEntity: (id: string) => void;
  onOpenArticle: (id: string) => void;
  onOpenName?: ((name: string) => void) | undefined;
};

/** A note away from what it is about: under the name or title that leads there. */
export function NoteCard({ shown, onOpenEntity, onOpenArticle, onOpenName }: Props): JSX.Element {
  const { note, entity, claim, article } = shown;
  const quote = note.anchor?.exact ?? claim?.quote;
  return (
    <>
      <p class="note-about">
        {entity ? (
          <button type="button" class="link" onClick={() => onOpenEntity(entity.entity.id)}>
            {entity.shownName}
          </button>
        ) : (
          article && (
            <button type="button" class="link" onClick={() => onOpenArticle(article.id)}>
              {article.title}
            </button>
          )
        )}
      </p>
      {quote !== undefined && <blockquote class="note-quote serif">{quote}</blockquote>}
      <NoteBody body={note.body} onOpenName={onOpenName} />
      <p class="note-foot">
        <span class="note-date">{formatMoment(note.updatedAt)}</span>
        {note.tags.map((tag) => (
          <Chip key={tag}>{tag}</Chip>
        ))}
      </p>
    </>
  );
}
