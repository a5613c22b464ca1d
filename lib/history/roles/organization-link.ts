/** An organization, or what stands in its place, and how a role phrase holds on to it. */
export type OrganizationLink = {
  /** Token index of the mention. */
  token: number;
  /** Set when the name is not a mention: a country behind "French". */
  name: string | null;
  /** "Acme's Orion Maps": the name that is owned, which is what the text speaks of. */
  owned?: true;
  how:
    | 'possessive'
    | 'premodifier'
    | 'demonym'
    | 'of'
    | 'at'
    | 'for'
    | 'with'
    | 'from'
    | 'to'
    | 'in'
    | 'comma'
    | 'generic'
    | 'person';
};
