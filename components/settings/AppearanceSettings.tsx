import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChangeSettings } from '@/components/hooks/use-settings';
import { Segments } from '@/components/ui/Segments';
import { LANGUAGES, type Settings, TEXT_SIZES } from '@/lib/settings/settings';
import { Group } from './Group';

const APPEARANCES = ['system', 'light', 'dark'] as const;
/** Each language in its own name, so that whoever needs it can find it. */
const LANGUAGE_NAMES: Record<Exclude<Settings['language'], 'auto'>, string> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  zh_CN: '简体中文',
  ja: '日本語',
};

type Props = { settings: Settings; change: ChangeSettings };

export function AppearanceSettings({ settings, change }: Props): JSX.Element {
  const language = useId();
  return (
    <Group title={i18n.t('settings.appearance')} id="appearance">
      <Segments
        label={i18n.t('settings.appearance')}
        value={settings.appearance}
        options={APPEARANCES.map((value) => ({ value, label: i18n.t(`settings.appearances.${value}`) }))}
        onChange={(appearance) => change({ appearance })}
      />
      <div class="field">
        <span class="field-label">{i18n.t('settings.textSize')}</span>
        <Segments
          label={i18n.t('settings.textSize')}
          value={String(settings.textSize)}
          options={TEXT_SIZES.map((size) => ({ value: String(size), label: String(size) }))}
          onChange={(size) => change({ textSize: Number(size) })}
        />
      </div>
      <div class="field">
        <label class="field-label" for={language}>
          {i18n.t('settings.language')}
        </label>
        <select
          id={language}
          class="input"
          value={settings.language}
          onChange={(event) => change({ language: event.currentTarget.value as Settings['language'] })}
        >
          {LANGUAGES.map((value) => (
            <option key={value} value={value}>
              {value === 'auto' ? i18n.t('settings.languageAuto') : LANGUAGE_NAMES[value]}
            </option>
          ))}
        </select>
      </div>
    </Group>
  );
}
