import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { PRECISIONS } from '../../server/domain/statistics/estimate';
import { projectRoot } from '../project-root';

const PublishedFigure = z.object({
  year: z.string().regex(/^\d{4}$/),
  area_kind: z.enum(['city', 'district', 'neighbourhood']),
  area_name: z.string().min(1),
  indicator_key: z.string().min(1),
  group: z.string().min(1),
  percent: z.coerce.number().min(0).max(100),
  precision: z.enum(PRECISIONS),
  respondents: z.union([z.literal('').transform(() => null), z.coerce.number().int().positive()]),
  source_title: z.string().min(1),
  source_url: z.string().transform((url) => (url === '' ? null : url)),
  note: z.string(),
});

/** A figure read in a public source; `percent` as printed. */
export type PublishedFigure = z.infer<typeof PublishedFigure>;

/** The figures of `published-figures.csv`, in its order. Throws when a row does not fit. */
export function readPublishedFigures(): PublishedFigure[] {
  const text = readFileSync(join(projectRoot(), 'seed/published/published-figures.csv'));
  return z.array(PublishedFigure).parse(parse(text, { columns: true, bom: true }));
}
