import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LazyReminder } from '@/components/export/LazyReminder';
import { LibraryRoot } from '@/components/hooks/LibraryRoot';
import { useDocumentLanguage } from '@/components/hooks/use-document-language';
import { useAppearance, useSettings } from '@/components/hooks/use-settings';
import { LibraryFrame } from '@/components/library/LibraryFrame';
import { parseRoute, type Route, toHash } from '@/components/library/routes';

export function LibraryPage(): JSX.Element | null {
  useDocumentLanguage();
  const [settings] = useSettings();
  useAppearance(settings);
  const [route, onRoute] = useRoute();
  const [now] = useState(() => Date.now());
  useEffect(() => {
    document.title = `${i18n.t(`library.${route.shelf}`)} · Dramatis`;
  }, [route.shelf]);
  if (!settings) return null;
  return (
    <LibraryRoot>
      <LazyReminder />
      <LibraryFrame route={route} onRoute={onRoute} now={now} />
    </LibraryRoot>
  );
}

/** The route is the address; the browser's Back and Forward change it. */
function useRoute(): [Route, (route: Route, replace?: boolean) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    route,
    (next, replace = false) => {
      if (replace) history.replaceState(null, '', toHash(next));
      else history.pushState(null, '', toHash(next));
      setRoute(next);
    },
  ];
}
