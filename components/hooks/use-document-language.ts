import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';

/** Tells screen readers and hyphenation which language the page is in, and its direction. */
export function useDocumentLanguage(): void {
  useLayoutEffect(() => {
    document.documentElement.lang = i18n.t('localeTag');
    document.documentElement.dir = i18n.t('@@bidi_dir') || 'ltr';
  }, []);
}
