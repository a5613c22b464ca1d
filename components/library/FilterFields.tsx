import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useSites } from '@/components/hooks/use-filtered-lists';
import { useSearch } from '@/components/hooks/use-reads';
import type { ListFilter } from '@/lib/model/list-filter';
import type { FilteredShelf } from './routes';

type Props = { shelf: FilteredShelf; filter: ListFilter; onChange: (filter: ListFilter) => void };

/** Company, move, outlet and days. */
export function FilterFields({ shelf, filter, onChange }: Props): JSX.Element {
  const change = (part: Partial<ListFilter>): void => onChange({ ...filter, ...part });
  return (
    <>
      {shelf === 'people' && (
        <>
          <CompanyField value={filter.company} onChange={(company) => change({ company })} />
          <MoveField any={i18n.t('filters.anyMove')} value={filter.move} onChange={(move) => change({ move })} />
        </>
      )}
      <SiteField value={filter.site} onChange={(site) => change({ site })} />
      <DayField label={i18n.t('filters.since')} value={filter.since} onChange={(since) => change({ since })} />
      <DayField label={i18n.t('filters.until')} value={filter.until} onChange={(until) => change({ until })} />
    </>
  );
}

type FieldProps<T> = { value: T | null; onChange: (value: T | null) => void };

/** `any`: what it says of no choice. */
export function MoveField({ any, value, onChange }: FieldProps<'left' | 'joined'> & { any: string }): JSX.Element {
  return (
    <label class="field">
      <span class="field-hint">{i18n.t('filters.move')}</span>
      <select
        class="input"
        value={value ?? ''}
        onChange={(event) => onChange((event.currentTarget.value || null) as 'left' | 'joined' | null)}
      >
        <option value="">{any}</option>
        <option value="left">{i18n.t('filters.left')}</option>
        <option value="joined">{i18n.t('filters.joined')}</option>
      </select>
    </label>
  );
}

type CompanyProps = FieldProps<string> & { label?: string };

/** Completed with the companies the library knows. */
export function CompanyField({ label, value, onChange }: CompanyProps): JSX.Element {
  const [draft, setDraft] = useState(value ?? '');
  const found = useSearch(draft.trim(), 12);
  const names =
    found.state === 'ready' ? found.value.filter((e) => e.shownKind === 'organization').map((e) => e.shownName) : [];
  return (
    <CompletedField
      label={label ?? i18n.t('filters.company')}
      value={value}
      choices={names}
      onInput={setDraft}
      onChange={onChange}
    />
  );
}

function SiteField({ value, onChange }: FieldProps<string>): JSX.Element {
  return (
    <CompletedField
      label={i18n.t('filters.site')}
      value={value}
      choices={useSites()}
      onInput={null}
      onChange={onChange}
    />
  );
}

type CompletedProps = FieldProps<string> & {
  label: string;
  choices: readonly string[];
  onInput: ((text: string) => void) | null;
};

/** Takes effect when the reader has chosen, pressed Enter or gone on: half a name would empty the list. */
function CompletedField({ label, value, choices, onInput, onChange }: CompletedProps): JSX.Element {
  const list = useId();
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  return (
    <label class="field">
      <span class="field-hint">{label}</span>
      <input
        class="input"
        type="text"
        list={list}
        value={text}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onInput?.(event.currentTarget.value);
          if (choices.includes(event.currentTarget.value)) onChange(event.currentTarget.value);
        }}
        onChange={(event) => onChange(event.currentTarget.value.trim() || null)}
      />
      <datalist id={list}>
        {choices.map((choice) => (
          <option key={choice} value={choice} />
        ))}
      </datalist>
    </label>
  );
}

export function DayField({ label, value, onChange }: FieldProps<string> & { label: string }): JSX.Element {
  return (
    <label class="field">
      <span class="field-hint">{label}</span>
      <input
        class="input"
        type="date"
        max="9999-12-31"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    </label>
  );
}

type LabelledProps = FieldProps<string> & { label: string };

/** Takes effect like the completed ones, and offers nothing. */
export function PlainField({ label, value, onChange }: LabelledProps): JSX.Element {
  return <CompletedField label={label} value={value} choices={[]} onInput={null} onChange={onChange} />;
}
