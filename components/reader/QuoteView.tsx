import '@/components/notes/notes.css';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useArticlePage } from '@/components/hooks/use-reads';
import { NoteList } from '@/components/notes/NoteList';
import type { QuoteAnchor } from '@/lib/model/note';
import type { Go } from './places';

type Props = { id: string; anchor: QuoteAnchor; go: Go };

/** What the reader selected in an article, and the notes on it. */
export function QuoteView({ id, anchor, go }: Props): JSX.Element {
  const page = useArticlePage(anchor.articleId);
  const article = page.state === 'ready' ? page.value?.article : undefined;
  return (
    <div data-rows-root>
      <header class="quote-head">
        <h1 class="section-title">{i18n.t('notes.ofQuote')}</h1>
        <blockquote class="note-quote serif">{anchor.exact}</blockquote>
        {article && (
          <p>
            <button type="button" class="link" onClick={() => go({ at: 'article', id: article.id })}>
              {article.title}
            </button>
          </p>
        )}
      </header>
      <NoteList
        target={{ kind: 'quote', id }}
        anchor={anchor}
        startOpen="if-none"
        onOpenEntity={(other) => go({ at: 'entity', id: other })}
      />
    </div>
  );
}
