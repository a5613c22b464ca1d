/**
 * What each type of claim is called in the vocabularies that others read. The exports write from this table alone.
 *
 * - schemaOrg: the property of the subject that a claim of this type fills (https://schema.org); null where schema.org has
 *   none that fits: then the sentence stands under `subjectOf` alone. `founder` is a property of the organization: it is
 *   written the other way round.
 * - wikidata: the property (https://www.wikidata.org/wiki/Property:P39); a start or an end is the same property with the
 *   qualifier P580 or P582. null where Wikidata has no single property.
 * - ftm: the schema of FollowTheMoney (https://followthemoney.tech/explorer) and which of its properties hold the claim's
 *   subject and its organization; null where the claim is a plain property of the subject. Ownership is written as
 *   UnknownLink because FollowTheMoney's Ownership wants an Asset, and what an article calls owned may be none.
 * - ace: event or relation type and subtype of ACE 2005; null where ACE has none.
 */
import type { ClaimType } from '@/lib/model/claim';

export type FtmLink = { schema: string; subject: string; object: string };

export type Term = {
  schemaOrg: string | null;
  wikidata: string | null;
  ftm: FtmLink | null;
  ace: string | null;
};

const EMPLOYMENT: FtmLink = { schema: 'Employment', subject: 'employee', object: 'employer' };
const LINK: FtmLink = { schema: 'UnknownLink', subject: 'subject', object: 'object' };
const EVENT: FtmLink = { schema: 'Event', subject: 'involved', object: 'involved' };
const SUCCESSION: FtmLink = { schema: 'Succession', subject: 'predecessor', object: 'successor' };

export const VOCABULARY: Readonly<Record<ClaimType, Term>> = {
  position: { schemaOrg: 'worksFor', wikidata: 'P108', ftm: EMPLOYMENT, ace: 'ORG-AFF.Employment' },
  membership: {
    schemaOrg: 'memberOf',
    wikidata: 'P463',
    ftm: { schema: 'Membership', subject: 'member', object: 'organization' },
    ace: 'ORG-AFF.Membership',
  },
  founder_of: { schemaOrg: 'founder', wikidata: 'P112', ftm: LINK, ace: 'ORG-AFF.Founder' },
  owner_of: { schemaOrg: 'owns', wikidata: 'P1830', ftm: LINK, ace: 'ORG-AFF.Ownership' },
  educated_at: { schemaOrg: 'alumniOf', wikidata: 'P69', ftm: LINK, ace: 'ORG-AFF.Student-Alum' },
  part_of: { schemaOrg: 'parentOrganization', wikidata: 'P361', ftm: LINK, ace: 'PART-WHOLE.Subsidiary' },
  start_position: { schemaOrg: 'worksFor', wikidata: 'P108', ftm: EMPLOYMENT, ace: 'Personnel.Start-Position' },
  end_position: { schemaOrg: 'worksFor', wikidata: 'P108', ftm: EMPLOYMENT, ace: 'Personnel.End-Position' },
  nominated: { schemaOrg: null, wikidata: 'P1411', ftm: EMPLOYMENT, ace: 'Personnel.Nominate' },
  replaced: { schemaOrg: null, wikidata: 'P1365', ftm: EMPLOYMENT, ace: null },
  founded: { schemaOrg: 'founder', wikidata: 'P112', ftm: LINK, ace: 'Business.Start-Org' },
  acquired: { schemaOrg: 'owns', wikidata: 'P1830', ftm: LINK, ace: 'Transaction.Transfer-Ownership' },
  merged: { schemaOrg: null, wikidata: 'P7888', ftm: SUCCESSION, ace: 'Business.Merge-Org' },
  closed: { schemaOrg: 'dissolutionDate', wikidata: 'P576', ftm: EVENT, ace: 'Business.End-Org' },
  legal: { schemaOrg: null, wikidata: null, ftm: EVENT, ace: 'Justice' },
  born: { schemaOrg: 'birthDate', wikidata: 'P569', ftm: null, ace: 'Life.Be-Born' },
  died: { schemaOrg: 'deathDate', wikidata: 'P570', ftm: null, ace: 'Life.Die' },
  met: { schemaOrg: null, wikidata: 'P710', ftm: EVENT, ace: 'Contact.Meet' },
  said: { schemaOrg: null, wikidata: null, ftm: EVENT, ace: null },
};

/** Which end of a state an event tells of. */
export const BOUNDARY: Partial<Record<ClaimType, 'start' | 'end'>> = {
  start_position: 'start',
  founded: 'start',
  acquired: 'start',
  end_position: 'end',
};

/** Plans, possibilities and denials are no facts: they leave as sentences with their status, never as a property's value. */
export const isFact = (claim: { status: string }): boolean =>
  claim.status === 'asserted' || claim.status === 'reported';
