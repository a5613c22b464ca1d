import type { JSX } from 'preact';
import { LibraryRoot } from '@/components/hooks/LibraryRoot';
import { useDocumentLanguage } from '@/components/hooks/use-document-language';
import { Beside } from '@/components/reader/Beside';

export function PopupPage(): JSX.Element {
  useDocumentLanguage();
  return (
    <LibraryRoot>
      <Beside surface="popup" />
    </LibraryRoot>
  );
}
