import { queryOptions } from '@tanstack/react-query';
import type {
  PublishedReport,
  PublishedReports,
} from '../../../server/features/published-reports/published-reports.contract';
import { getJson, type Parameters, queryOf } from '../../api/client';

const MINUTE = 60_000;

/** Every published report, newest round first. There are some dozens a year: they are narrowed in the page. */
export const publishedReportsQuery = queryOptions({
  queryKey: ['published-reports'],
  queryFn: async ({ signal }) => (await getJson<PublishedReports>('/published-reports', {}, signal)).reports,
  staleTime: MINUTE,
});

/** Which report, in which edition; without one the newest. */
export interface PublishedPlace {
  readonly round: string;
  readonly organisation: string;
  readonly edition?: number | undefined;
}

export const publishedReportQuery = (place: PublishedPlace) =>
  queryOptions({
    queryKey: ['published-reports', place.round, place.organisation, place.edition ?? null],
    queryFn: ({ signal }) => getJson<PublishedReport>(pathOf(place), editionOf(place), signal),
    staleTime: MINUTE,
  });

interface Wanted {
  readonly format: 'docx' | 'pdf';
  /** Without one the whole report. */
  readonly kind?: string | undefined;
}

/** Where a document of a published report is fetched. */
export const documentAddress = (place: PublishedPlace, { format, kind }: Wanted): string =>
  `/api/v1${pathOf(place)}/document${queryOf({ format, ...(kind && { kind }), ...editionOf(place) })}`;

/** Where a file of a published report is fetched. */
export const publishedFileAddress = (place: PublishedPlace, attachment: string): string =>
  `/api/v1${pathOf(place)}/attachments/${attachment}`;

const pathOf = ({ round, organisation }: PublishedPlace): string =>
  `/published-reports/${round}/${encodeURIComponent(organisation)}`;

const editionOf = ({ edition }: PublishedPlace): Parameters =>
  edition === undefined ? {} : { edition: String(edition) };
