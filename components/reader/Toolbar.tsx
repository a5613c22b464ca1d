import { ArrowLeft, ArrowRight, Search, X } from 'lucide';
import type { JSX, RefObject } from 'preact';
import { i18n } from '#i18n';
import { useSearchAhead } from '@/components/hooks/use-reads';
import { IconButton } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { Place } from '@/lib/settings/last-place';
import type { Go, Trail } from './places';

type Props = {
  trail: Trail;
  go: Go;
  back: () => void;
  forward: () => void;
  field: RefObject<HTMLInputElement | null>;
};

/** Back, forward, and the search over everybody that is never further away than "/". */
export function Toolbar({ trail, go, back, forward, field }: Props): JSX.Element {
  const query = queryOf(trail.here);
  const prepare = useSearchAhead();
  return (
    <div class="toolbar" role="search">
      <IconButton icon={ArrowLeft} label={i18n.t('ui.back')} disabled={trail.back.length === 0} onClick={back} />
      <IconButton
        icon={ArrowRight}
        label={i18n.t('ui.forward')}
        disabled={trail.forward.length === 0}
        onClick={forward}
      />
      <div class="searchbox">
        <Icon of={Search} />
        <input
          ref={field}
          class="input"
          type="search"
          value={query}
          placeholder={i18n.t('ui.searchHint')}
          aria-label={i18n.t('ui.search')}
          autocomplete="off"
          spellcheck={false}
          onFocus={prepare}
          onInput={(event) => go({ at: 'search', query: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') focusFirstRow(event);
          }}
        />
        {query === '' ? (
          <kbd aria-hidden="true">/</kbd>
        ) : (
          <span class="search-clear">
            <IconButton icon={X} label={i18n.t('ui.clearSearch')} onClick={back} />
          </span>
        )}
      </div>
    </div>
  );
}

const queryOf = (place: Place): string => (place.at === 'search' ? place.query : '');

function focusFirstRow(event: KeyboardEvent): void {
  const root = (event.currentTarget as HTMLElement).closest('.reader');
  const row = root?.querySelector<HTMLElement>('.view [data-row]');
  if (!row) return;
  event.preventDefault();
  row.focus();
}
