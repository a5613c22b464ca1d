/** The machine's reasons, "shared-organization:Alibaba", in the reader's words. */
import { i18n } from '#i18n';

/** By the part before the colon: the message that says it. */
const PHRASES = {
  // why a name (lib/recognise)
  'first-name': 'firstName',
  surname: 'surname',
  'organization-word': 'organizationWord',
  'legal-form': 'legalForm',
  'listed-organization': 'listedOrganization',
  'listed-product': 'listedProduct',
  'title-before': 'titleBefore',
  'relation-before': 'relationBefore',
  'word-before': 'wordBefore',
  'speech-verb': 'speechVerb',
  'word-after': 'wordAfter',
  'same-name-elsewhere': 'sameNameElsewhere',
  // who is who (lib/identify)
  'name-rare': 'nameRare',
  'name-uncommon': 'nameUncommon',
  'name-middling': 'nameMiddling',
  'name-common': 'nameCommon',
  'name-generic': 'nameGeneric',
  'name-spelling': 'nameSpelling',
  'name-nickname': 'nameNickname',
  'name-initial': 'nameInitial',
  'name-shorter': 'nameShorter',
  'name-arm': 'nameArm',
  'name-offshoot': 'nameArm',
  'name-acronym': 'nameAcronym',
  'name-alone': 'nameAlone',
  'name-family': 'nameFamily',
  'shared-organization': 'sharedOrganization',
  'same-articles-organization': 'sameArticlesOrganization',
  'shared-person': 'sharedPerson',
  'same-role': 'sameRole',
  'shared-place': 'sharedPlace',
  'same-topic': 'sameTopic',
  'same-field': 'sameField',
  'other-field': 'otherField',
  'other-organization': 'otherOrganization',
} as const;

export type ReasonKey = keyof typeof PHRASES;
export const REASON_KEYS = Object.keys(PHRASES) as ReasonKey[];

/** null for a reason this version has no words for. */
export function phraseReason(reason: string): string | null {
  const at = reason.indexOf(':');
  const [key, about] = at < 0 ? [reason, ''] : [reason.slice(0, at), reason.slice(at + 1)];
  if (!(key in PHRASES)) return null;
  return i18n.t(`reason.${PHRASES[key as ReasonKey]}`, { about });
}
