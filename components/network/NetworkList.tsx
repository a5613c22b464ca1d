import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { EntityRow } from '@/components/entity/EntityRow';
import { formatList } from '@/components/ui/format';
import { RowList } from '@/components/ui/RowList';
import { useGrowing } from '@/components/ui/use-growing';
import { type Graph, type GraphNode, neighboursOf } from './graph';

type Props = { graph: Graph; onPoint: (id: string | null) => void; onOpen: (id: string) => void };

const MOST_NAMED = 5;

/** The network in words: each with those it stands with, and where it was. */
export function NetworkList({ graph, onPoint, onOpen }: Props): JSX.Element {
  const near = neighboursOf(graph);
  const nodes = [...graph.nodes].sort((a, b) => b.count - a.count);
  const drawn = useGrowing(nodes.length);
  return (
    <div onFocusIn={(event) => onPoint(nodes[placeOf(event.target)]?.id ?? null)} onFocusOut={() => onPoint(null)}>
      <RowList label={i18n.t('network.inWords')}>
        {nodes.slice(0, drawn).map((node) => (
          <EntityRow
            key={node.id}
            name={node.name}
            kind={node.kind}
            followed={node.followed}
            line={describe(node, near.get(node.id) ?? [])}
            onOpen={() => onOpen(node.id)}
          />
        ))}
      </RowList>
    </div>
  );
}

/** The row's number in its list. */
function placeOf(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest('li') : null;
  return row?.parentElement ? [...row.parentElement.children].indexOf(row) : -1;
}

type Near = { node: GraphNode; line: Graph['lines'][number] }[];

/** "Named in 4 articles · with Harriet Sorley and Gideon Pell · at Pellworth" */
function describe({ kind, count }: GraphNode, near: Near): string {
  const together = near.filter(({ line }) => line.together > 0).slice(0, MOST_NAMED);
  const places = near.filter(
    ({ line, node }) => line.place && (kind === 'organization' || node.kind === 'organization'),
  );
  const names = (list: Near): string => formatList(list.slice(0, MOST_NAMED).map(({ node }) => node.name));
  return [
    i18n.t('network.namedIn', count),
    together.length > 0 && i18n.t('network.with', { names: names(together) }),
    places.length > 0 && i18n.t(kind === 'person' ? 'network.at' : 'network.staff', { names: names(places) }),
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ');
}
