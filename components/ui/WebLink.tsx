import type { ComponentChildren, JSX } from 'preact';
import { isWebAddress } from '@/lib/model/web-address';

type Props = { href: string; children: ComponentChildren; class?: string; title?: string };

/** Leads out of the extension. An address that is none of the web, as an old or foreign row may hold, stays text. */
export function WebLink({ href, children, ...rest }: Props): JSX.Element {
  if (!isWebAddress(href)) return <span {...rest}>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener" {...rest}>
      {children}
    </a>
  );
}
