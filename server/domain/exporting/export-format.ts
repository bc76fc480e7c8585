/** The forms an answer can be taken away in. `csv-sv` opens right in a Swedish Excel. */
export const EXPORT_FORMATS = ['json', 'csv', 'csv-sv', 'xlsx', 'json-stat', 'px'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The forms that are files; `json` is the answer itself. */
export type FileFormat = Exclude<ExportFormat, 'json'>;
