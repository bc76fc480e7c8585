import type { Context } from 'hono';
import { EXPORT_FORMATS, type ExportFormat } from '../../domain/exporting/export-format';
import { acceptedOf } from '../negotiate';
import { FILE_KINDS } from './media-types';

/** The form a request's `Accept` asks for; JSON without a wish. A `format` in the address goes before it. */
export function wantedFormat(c: Context): ExportFormat {
  const wanted = acceptedOf(c, 'figures');
  return EXPORT_FORMATS.find((format) => FILE_KINDS[format].mediaType === wanted) ?? 'json';
}
