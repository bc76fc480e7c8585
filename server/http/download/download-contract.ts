import { z } from '@hono/zod-openapi';
import { EXPORT_FORMATS } from '../../domain/exporting/export-format';

/** Spread into the query of every address whose answer can be taken away as a file. */
export const downloadParameters = {
  format: z
    .enum(EXPORT_FORMATS)
    .optional()
    .describe(
      '`csv`: RFC 4180, shares 0–1. `csv-sv`: for a Swedish Excel (semicolon, decimal comma, BOM), percent. `xlsx`, `px`: percent. `json-stat`: JSON-stat 2.0, shares 0–1. Without it `Accept` decides; default `json`',
    )
    .openapi({ example: 'csv' }),
  lang: z
    .enum(['sv', 'en'])
    .optional()
    .describe('The language of the texts in a file; JSON always carries both. Default `sv`'),
};
