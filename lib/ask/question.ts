/** What a line typed into the library asks for. */
export type Question = {
  /** moves: who came or went; roles: who was what; together: who was at each of several organizations. */
  about: 'moves' | 'roles' | 'together';
  /** Of moves; null = both ways. */
  direction: 'left' | 'joined' | null;
  /** As typed; the library finds which are meant. */
  organizations: string[];
  /** Of roles, as typed, singular: "CEO"; null = any. */
  title: string | null;
  /** First and last day, ISO, both inclusive; null = open. */
  since: string | null;
  until: string | null;
};
