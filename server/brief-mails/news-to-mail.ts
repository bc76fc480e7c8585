import type { BriefNews } from '../features/brief/brief.contract';
import type { OwnPlace } from '../features/brief/own-places';
import type { Published } from '../features/brief/published.queries';
import { publishedNews } from '../features/brief/published-news';

/** Only what is real: nobody is written to about what is made up. */
export const realOnly = ({ reports, compilations, figures }: Published): Published => ({
  reports: reports.filter(({ example }) => !example),
  compilations: compilations.filter(({ example }) => !example),
  figures: figures.filter(({ example }) => !example),
});

export const isNothing = ({ reports, compilations, figures }: Published): boolean =>
  reports.length + compilations.length + figures.length === 0;

/**
 * What of it somebody is written to about: their own committee's reports and what concerns the whole city; for the
 * executive office every report does.
 * @param after what was published until this instant they have been told of
 */
export function newsToMail(
  published: Published,
  { committees, answersFor }: OwnPlace,
  after: string,
): BriefNews[] {
  const isNew = ({ at }: { readonly at: string }) => at > after;
  const all = committees.some(({ kind }) => kind === 'executive_office');
  return publishedNews(
    {
      reports: published.reports.filter(
        (report) => isNew(report) && (all || answersFor.has(report.organisation.key)),
      ),
      compilations: published.compilations.filter(isNew),
      figures: published.figures.filter(isNew),
    },
    answersFor,
  );
}
