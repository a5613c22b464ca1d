import { SearchX, StickyNote } from 'lucide';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LazyExport } from '@/components/export/LazyExport';
import { useNoteSearch, useTags } from '@/components/hooks/use-notes';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import { NoteCards } from '@/components/reader/NoteCards';
import type { Go } from '@/components/reader/places';
import { Waiting } from '@/components/reader/Waiting';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

const AT_ONCE = 100;

/** Every note, the last written first, each under what it is about; narrowed by words and by a tag. */
export function NoteShelf({ go }: { go: Go }): JSX.Element {
  const [text, setText] = useState('');
  const [tag, setTag] = useState<string | null>(null);
  const [limit, setLimit] = useState(AT_ONCE);
  const tags = useTags();
  const notes = useNoteSearch({ text: text.trim(), tag }, limit);
  if (notes.state === 'waiting') return <Waiting />;
  if (notes.state === 'failed') return <LibraryProblem problem={notes.problem} />;
  const isNarrowed = text.trim() !== '' || tag !== null;
  if (notes.value.length === 0 && !isNarrowed)
    return <Notice icon={StickyNote} title={i18n.t('library.noNotesTitle')} text={i18n.t('library.noNotesText')} />;
  return (
    <>
      <search class="note-finder">
        <input
          class="input"
          type="search"
          value={text}
          placeholder={i18n.t('notes.search')}
          aria-label={i18n.t('notes.search')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        {tags.length > 0 && (
          <select
            class="input"
            value={tag ?? ''}
            aria-label={i18n.t('notes.tags')}
            onChange={(event) => setTag(event.currentTarget.value || null)}
          >
            <option value="">{i18n.t('notes.anyTag')}</option>
            {tags.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </search>
      {notes.value.length === 0 && (
        <Notice icon={SearchX} title={i18n.t('search.none')} text={i18n.t('notes.noneFound')} />
      )}
      <NoteCards notes={notes.value} label={i18n.t('library.notes')} go={go} />
      {notes.value.length > 0 && (
        <LazyExport
          of="list"
          scope={{ kind: 'notes', ids: notes.value.map((shown) => shown.note.id) }}
          name={text.trim() || (tag ?? i18n.t('library.notes'))}
        />
      )}
      {notes.value.length === limit && (
        <p class="shelf-more">
          <Button onClick={() => setLimit(limit + AT_ONCE)}>{i18n.t('library.more')}</Button>
        </p>
      )}
    </>
  );
}
