import type { ExportFormat } from '../../domain/exporting/export-format';

interface FileKind {
  /** As it stands in `Accept` and in the description of the API. */
  readonly mediaType: string;
  /** What the media type says of the content besides. */
  readonly parameters: string;
  readonly extension: string;
}

/**
 * JSON-stat and PX have no registered media type: the first is named after the format with the registered suffix
 * `+json` (RFC 6839), the second as catalogues of open data name it. `csv-sv` can only be asked for by `format`.
 */
export const FILE_KINDS = {
  json: { mediaType: 'application/json', parameters: '', extension: 'json' },
  csv: { mediaType: 'text/csv', parameters: '; charset=utf-8; header=present', extension: 'csv' },
  'csv-sv': { mediaType: 'text/csv', parameters: '; charset=utf-8; header=present', extension: 'csv' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    parameters: '',
    extension: 'xlsx',
  },
  'json-stat': { mediaType: 'application/vnd.json-stat+json', parameters: '', extension: 'json' },
  px: { mediaType: 'text/pc-axis', parameters: '; charset=utf-8', extension: 'px' },
} as const satisfies Readonly<Record<ExportFormat, FileKind>>;
