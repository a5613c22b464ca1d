import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChangeSettings } from '@/components/hooks/use-settings';
import { RETENTION_MONTHS, type Settings } from '@/lib/settings/settings';

const toMonths = (value: string): Settings['forgetAfterMonths'] =>
  RETENTION_MONTHS.find((months) => String(months) === value) ?? null;

type Props = { settings: Settings; change: ChangeSettings };

/** Forgetting by itself, by age: off unless the reader wants it. */
export function Retention({ settings, change }: Props): JSX.Element {
  const id = useId();
  const { forgetAfterMonths } = settings;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {i18n.t('retention.label')}
      </label>
      <select
        id={id}
        class="input"
        aria-describedby={`${id}-hint`}
        value={String(forgetAfterMonths ?? 0)}
        onChange={(event) => change({ forgetAfterMonths: toMonths(event.currentTarget.value) })}
      >
        <option value="0">{i18n.t('retention.never')}</option>
        {RETENTION_MONTHS.map((months) => (
          <option key={months} value={String(months)}>
            {i18n.t('retention.after', { months: String(months) })}
          </option>
        ))}
      </select>
      <p class="field-hint" id={`${id}-hint`}>
        {i18n.t('retention.hint')}
      </p>
    </div>
  );
}
