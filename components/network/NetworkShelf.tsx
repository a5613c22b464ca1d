import { Waypoints } from 'lucide';
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type NetworkFacts, useNetwork } from '@/components/hooks/use-network';
import { LibraryProblem } from '@/components/reader/LibraryProblem';
import type { Go } from '@/components/reader/places';
import { Waiting } from '@/components/reader/Waiting';
import { formatNumber } from '@/components/ui/format';
import { Notice } from '@/components/ui/Notice';
import { Section } from '@/components/ui/Section';
import type { ListFilter } from '@/lib/model/list-filter';
import { toGraph } from './graph';
import { NetworkDrawing } from './NetworkDrawing';
import { NetworkList } from './NetworkList';
import { TimeSlider } from './TimeSlider';
import { useSize } from './use-size';

type Props = { filter: ListFilter; onFilter: (filter: ListFilter) => void; openId: string | null; go: Go };

/** Square pixels a name and its lines need to be read. */
const ROOM = 2_600;
const MOST = 300;

/** Who stands with whom, and who was where: drawn, and in words below. */
export function NetworkShelf({ filter, onFilter, openId, go }: Props): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const most = size ? Math.max(30, Math.min(MOST, Math.floor((size.width * size.height) / ROOM))) : 0;
  return (
    <div ref={frame} class="network">
      <TimeSlider
        since={filter.since}
        until={filter.until}
        onChange={(since, until) => onFilter({ ...filter, since, until })}
      />
      {size && <Network filter={filter} most={most} size={size} openId={openId} go={go} />}
    </div>
  );
}

type NetworkProps = Omit<Props, 'onFilter'> & { most: number; size: { width: number; height: number } };

function Network({ filter, most, size, openId, go }: NetworkProps): JSX.Element {
  const facts = useNetwork(filter.since, filter.until, most);
  if (facts.state === 'waiting') return <Waiting />;
  if (facts.state === 'failed') return <LibraryProblem problem={facts.problem} />;
  if (facts.value.entities.length === 0)
    return <Notice icon={Waypoints} title={i18n.t('network.emptyTitle')} text={i18n.t('network.emptyText')} />;
  return <Drawn facts={facts.value} size={size} openId={openId} go={go} />;
}

type DrawnProps = { facts: NetworkFacts; size: NetworkProps['size']; openId: string | null; go: Go };

function Drawn({ facts, size, openId, go }: DrawnProps): JSX.Element {
  const graph = useMemo(() => toGraph(facts), [facts]);
  const [pointed, setPointed] = useState<string | null>(null);
  const open = (id: string): void => go({ at: 'entity', id });
  const looked = facts.articles.length;
  return (
    <>
      <NetworkDrawing
        graph={graph}
        size={size}
        lit={pointed ?? openId}
        onPoint={setPointed}
        onOpen={open}
        label={i18n.t('network.drawing', graph.nodes.length)}
      />
      <p class="network-legend">
        <span class="legend-person">{i18n.t('network.person')}</span>
        <span class="legend-organization">{i18n.t('network.organization')}</span>
        <span class="legend-together">{i18n.t('network.together')}</span>
        <span class="legend-place">{i18n.t('network.place')}</span>
        <span>
          {looked < facts.found
            ? i18n.t('network.latest', { looked: formatNumber(looked), found: formatNumber(facts.found) })
            : i18n.t('count.articles', looked)}
        </span>
      </p>
      <Section title={i18n.t('network.inWords')} count={graph.nodes.length}>
        <NetworkList graph={graph} onPoint={setPointed} onOpen={open} />
      </Section>
    </>
  );
}
