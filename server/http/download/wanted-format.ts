import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { EXPORT_FORMATS, type ExportFormat } from '../../domain/exporting/export-format';
import { FILE_KINDS } from './media-types';

const supports = [...new Set(EXPORT_FORMATS.map((format) => FILE_KINDS[format].mediaType))];
const JSON_TYPE = FILE_KINDS.json.mediaType;

/**
 * The form a request's `Accept` asks for, by its q-values (RFC 9110, 12.5.1); JSON when it asks for nothing that
 * there is. A `format` in the address goes before it.
 */
export function wantedFormat(c: Context): ExportFormat {
  const header = c.req.header('accept');
  // What nearly every reader sends, answered without parsing.
  if (header === undefined || header === '*/*' || header === JSON_TYPE) return 'json';
  const wanted = accepts(c, { header: 'Accept', supports, default: JSON_TYPE });
  return EXPORT_FORMATS.find((format) => FILE_KINDS[format].mediaType === wanted) ?? 'json';
}
