/**
 * What happened when, as iCalendar: one all-day event for each dated claim. A month or a quarter spans its days, since a
 * calendar knows no vagueness; what is known to the year alone is left out.
 */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import type { Article } from '@/lib/model/article';
import type { ClaimDate } from '@/lib/model/claim-date';
import { describeClaim } from './describe-claim';
import { articlesById, eachEntity } from './each-entity';
import type { ExportClaim, ExportEntity, ExportLibrary } from './library';
import type { ExportContext } from './words';

export async function* writeCalendar(library: ExportLibrary, context: ExportContext): AsyncGenerator<string> {
  const calendar = ical({
    name: context.words.title,
    prodId: { company: 'Dramatis', product: 'Dramatis', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const articles = articlesById(library);
  for await (const { entity, claims } of eachEntity(library, context)) {
    for (const claim of claims) {
      if (claim.date !== null && claim.date.precision !== 'year')
        calendar.createEvent(toEvent(entity, claim, claim.date, articles.get(claim.articleId), context));
    }
  }
  yield calendar.toString();
}

function toEvent(
  entity: ExportEntity,
  claim: ExportClaim,
  date: ClaimDate,
  article: Article | undefined,
  context: ExportContext,
) {
  const source = article === undefined ? '' : `\n\n${article.title}\n${article.url}`;
  return {
    id: `${claim.id}@dramatis`,
    stamp: new Date(context.now),
    allDay: true,
    timezone: 'UTC',
    start: new Date(`${date.earliest}T00:00:00Z`),
    end: new Date(Date.parse(`${date.latest}T00:00:00Z`) + 86_400_000),
    summary: `${entity.name}: ${describeClaim(claim, context)}`.replace(/\s+/gu, ' '),
    description: `${claim.quote}${source}`,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(article !== undefined && { url: article.url }),
  };
}
