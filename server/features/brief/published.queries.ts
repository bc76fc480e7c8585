import type { ReadDb } from '../../../db/database';
import type { Localized } from '../../domain/localized';
import { roundLabel } from '../../domain/reporting/round-label';

/** After one instant, up to and with another. */
export interface Window {
  readonly after: string;
  readonly until: string;
}

interface Dated {
  readonly at: string;
  readonly example: boolean;
}

export interface PublishedReport extends Dated {
  readonly round: { readonly key: string; readonly label: Localized };
  readonly organisation: { readonly key: string; readonly name: string };
  /** Whether it is a corrected edition. */
  readonly corrected: boolean;
}

/** What has been published in a time: newest first. */
export interface Published {
  readonly reports: readonly PublishedReport[];
  readonly compilations: readonly (Dated & { readonly id: string; readonly round: Localized })[];
  /** Figures taken in, by survey and round. */
  readonly figures: readonly (Dated & { readonly survey: Localized; readonly round: string })[];
}

/** Everything that has been published in a time, in three queries. */
export async function listPublished(db: ReadDb, window: Window): Promise<Published> {
  const [reports, compilations, figures] = await Promise.all([
    reportsIn(db, window),
    compilationsIn(db, window),
    figuresIn(db, window),
  ]);
  return {
    reports: reports.map(({ edition, provenance, year, type, ...row }) => ({
      at: row.published_at,
      example: provenance === 'example',
      round: { key: row.round_key, label: roundLabel(year, type) },
      organisation: { key: row.organisation_key, name: row.name },
      corrected: edition > 1,
    })),
    compilations: compilations.map(({ id, published_at, provenance, year, type }) => ({
      ...{ id, at: published_at ?? '', example: provenance === 'example' },
      round: roundLabel(year, type),
    })),
    figures: figures.map(({ imported_at, provenance, name_sv, name_en, round_key }) => ({
      ...{ at: imported_at, example: provenance === 'example', round: round_key },
      survey: { sv: name_sv, en: name_en },
    })),
  };
}

const reportsIn = (db: ReadDb, { after, until }: Window) =>
  db
    .selectFrom('publications')
    .innerJoin('reports', 'reports.id', 'publications.report_id')
    .innerJoin('reporting_rounds', 'reporting_rounds.key', 'reports.round_key')
    .innerJoin('organisations', 'organisations.key', 'reports.organisation_key')
    .select(['publications.edition', 'published_at', 'publications.provenance', 'round_key'])
    .select(['organisation_key', 'organisations.name', 'year', 'type'])
    .where('published_at', '>', after)
    .where('published_at', '<=', until)
    .orderBy('published_at', 'desc')
    .orderBy('organisations.name')
    .execute();

const compilationsIn = (db: ReadDb, { after, until }: Window) =>
  db
    .selectFrom('compilations')
    .innerJoin('reporting_rounds', 'reporting_rounds.key', 'compilations.round_key')
    .select(['id', 'published_at', 'compilations.provenance', 'year', 'type'])
    .where('published_at', '>', after)
    .where('published_at', '<=', until)
    .where('withdrawn_at', 'is', null)
    .orderBy('published_at', 'desc')
    .execute();

const figuresIn = (db: ReadDb, { after, until }: Window) =>
  db
    .selectFrom('import_batches')
    .innerJoin('surveys', 'surveys.key', 'import_batches.survey_key')
    .select(['imported_at', 'provenance', 'name_sv', 'name_en', 'round_key'])
    .where('imported_at', '>', after)
    .where('imported_at', '<=', until)
    .orderBy('imported_at', 'desc')
    .execute();
