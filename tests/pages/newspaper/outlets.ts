/** The three invented outlets. Their mark-up differs on purpose, as that of real sites does. */
export type Outlet = {
  /** The first label of its host name: `harbour-ledger.localhost`. */
  id: string;
  name: string;
  motto: string;
  sections: string[];
  /** How the article declares itself: JSON-LD, Open Graph alone, or JSON-LD within a graph. */
  metadata: 'json-ld' | 'open-graph' | 'graph';
  /** A column beside or below the text: names people the article does not speak of. */
  mostRead: string[];
  newsletter: string;
};

export const OUTLETS: readonly Outlet[] = [
  {
    id: 'harbour-ledger',
    name: 'The Harbour Ledger',
    motto: 'Business and shipping since 1887',
    sections: ['Companies', 'Technology', 'Markets', 'Shipping', 'Opinion'],
    metadata: 'json-ld',
    mostRead: [
      'Tidewater bonds fall as Marguerite Osei leaves the treasury',
      'Why the tea auction moved to Tuesdays',
      'Opinion: Fergus Quillan on the price of ballast',
    ],
    newsletter: 'The Morning Manifest: what the port will talk about today, in your inbox at six.',
  },
  {
    id: 'circuit-field',
    name: 'Circuit & Field',
    motto: 'Machines, and the people who build them',
    sections: ['Machine learning', 'Business', 'Hardware', 'Essays'],
    metadata: 'open-graph',
    mostRead: [
      'We asked Anselm Doyle to repair a kettle',
      'The last floppy disk in the archive',
      'Every chip shortage is a sand shortage',
    ],
    newsletter: 'One long read on Sunday. No links, no polls.',
  },
  {
    id: 'northmoor-post',
    name: 'Northmoor Evening Post',
    motto: 'First with the city',
    sections: ['News', 'Sport', 'Courts', 'What’s on', 'Letters'],
    metadata: 'graph',
    mostRead: [
      'Tram driver Una Castle retires after 41 years and one crash',
      'Bin day changes: check your street',
      'Fish bar named best in county, again',
    ],
    newsletter: 'The Five O’Clock: everything that happened while you worked.',
  },
];

export function getOutlet(id: string): Outlet {
  const outlet = OUTLETS.find((o) => o.id === id);
  if (!outlet) throw new Error(`no outlet "${id}"`);
  return outlet;
}
