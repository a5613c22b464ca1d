import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportScope } from '@/components/hooks/use-export';
import { Disclosure } from '@/components/ui/Disclosure';

type Props = {
  scope: ExportScope;
  /** Part of the files' names: whose, or of what. */
  name: string;
};

/** The way out for what a page or a list shows; what it needs is loaded when it is opened. */
export function LazyExport({ of, ...props }: Props & { of: 'page' | 'list' }): JSX.Element {
  const [Export, setExport] = useState<ComponentType<Props> | null>(null);
  const load = () => void import('./PartExport').then((module) => setExport(() => module.PartExport));
  return (
    <section class="section entity-out" onClick={Export ? undefined : load}>
      <Disclosure summary={i18n.t(of === 'page' ? 'exports.copyOrSave' : 'exports.copyOrSaveList')}>
        {Export && <Export {...props} />}
      </Disclosure>
    </section>
  );
}
