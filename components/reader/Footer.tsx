import { Download, EyeOff, LibraryBig, PanelRight, Settings } from 'lucide';
import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { useArticleCount } from '@/components/hooks/use-article-count';
import { IconButton } from '@/components/ui/Button';
import { formatNumber } from '@/components/ui/format';

export type FooterActions = {
  onExport: () => void;
  /** null where there is no panel, or this is it. */
  onPanel: (() => void) | null;
  onLibrary: () => void;
  onSettings: () => void;
  /** Stops reading this site; null where nothing is read anyway. */
  onTurnOff: (() => void) | null;
};

/** How much is remembered, and the ways out of the popup. */
export function Footer({ onExport, onPanel, onLibrary, onSettings, onTurnOff }: FooterActions): JSX.Element {
  const articles = useArticleCount();
  return (
    <footer class="footer">
      <span class="footer-counts">
        {articles !== null && i18n.t('count.articles', articles, [formatNumber(articles)])}
      </span>
      {onTurnOff && <IconButton icon={EyeOff} label={i18n.t('ui.turnOff')} onClick={onTurnOff} />}
      {onPanel && <IconButton icon={PanelRight} label={i18n.t('ui.sidePanel')} onClick={onPanel} />}
      <IconButton icon={LibraryBig} label={i18n.t('ui.library')} onClick={onLibrary} />
      <IconButton icon={Download} label={i18n.t('ui.export')} onClick={onExport} />
      <IconButton icon={Settings} label={i18n.t('ui.settings')} onClick={onSettings} />
    </footer>
  );
}
