import { type JSX, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { HoverCard } from '@/components/entity/HoverCard';
import { HOVER_CARD_CSS } from '@/components/entity/hover-card-style';
import type { CardContent, CardLine } from '@/lib/model/card';
import type { Exhibit } from './exhibit';

const nothing = (): void => {};
const actions = {
  onFollow: nothing,
  onMute: nothing,
  onNote: nothing,
  onOpenHistory: nothing,
  onComplain: nothing,
  onClose: nothing,
};

const line: CardLine = {
  subjectName: null,
  type: 'end_position',
  title: 'technical lead',
  objectName: 'Lumenfold Lab',
  date: '2026-03-03',
  status: 'asserted',
  former: false,
  quote: 'The technical lead of Heron resigned on March 3, 2026.',
  articleTitle: 'Pellworth’s Heron loses its architect as three leave Lumenfold Lab',
  siteName: 'Harbour Ledger',
  url: 'https://harbour-ledger.example/lumenfold-departures',
  publishedAt: '2026-03-04T05:50:00Z',
};

const ABOUT_LAB: CardLine[] = [
  { ...line, subjectName: 'Ines Okafor-Lindqvist', objectName: null },
  { ...line, subjectName: 'Tomasz Wieland', title: 'head of post-training', objectName: null, date: null },
];

const known: CardContent = {
  entityId: 'person-ines-okafor-lindqvist',
  kind: 'person',
  name: 'Ines Okafor-Lindqvist',
  articleCount: 7,
  firstMetAt: Date.UTC(2026, 2, 4),
  followed: true,
  muted: false,
  noteCount: 2,
  lines: [
    { ...line, type: 'founded', title: null, objectName: 'Sablewood', date: '2026-06', status: 'reported' },
    line,
    { ...line, type: 'position', date: null, former: true },
  ],
  reasons: ['first-name:Ines', 'title-before:technical lead'],
};

/** The card as the page's script mounts it: in a closed shadow root, on a page of its own colours. */
function InShadow({ content }: { content: CardContent }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const root = useRef<ShadowRoot>(null);
  useEffect(() => {
    if (!host.current) return;
    root.current ??= host.current.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOVER_CARD_CSS);
    root.current.adoptedStyleSheets = [sheet];
    render(<HoverCard content={content} {...actions} />, root.current);
  }, [content]);
  return (
    <main style={{ padding: '8px' }}>
      <h1 class="visually-hidden">The page the card opens in</h1>
      <div ref={host} />
    </main>
  );
}

const card = (name: string, content: CardContent): Exhibit => ({
  name,
  height: 420,
  show: () => <InShadow content={content} />,
});

export const CARDS: readonly Exhibit[] = [
  card('card-known', known),
  card('card-new', { ...known, articleCount: 1, followed: false, noteCount: 0, lines: [], name: 'Cornelia Ashdown' }),
  card('card-organization', {
    ...known,
    kind: 'organization',
    name: 'Lumenfold Lab',
    followed: false,
    lines: ABOUT_LAB,
  }),
  card('card-long-name', {
    ...known,
    name: 'Maria-Theresia Freifrau von und zu Hohenstein-Württembergischbach, Countess of Ravenscar and Upper Thistledown',
    lines: [
      { ...line, title: 'acting deputy assistant commissioner for interdepartmental coordination', former: true },
    ],
  }),
];
