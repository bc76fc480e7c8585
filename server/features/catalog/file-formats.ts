import type { Localized } from '../../domain/localized';

/** A standard with the address its keeper publishes it at. */
export interface Standard {
  readonly url: string;
  readonly title: string;
}

export interface FileFormat {
  /** As the API's parameter `format` spells it. */
  readonly key: 'csv' | 'csv-sv' | 'xlsx' | 'json-stat' | 'px';
  /** DCAT-AP-SE wants the media type as text, not an address of the EU's file types. */
  readonly mediaType: string;
  readonly title: Localized;
  /** Null where no published standard covers it. */
  readonly standard: Standard | null;
}

/** The files each indicator's figures can be had as. */
export const FILE_FORMATS: readonly FileFormat[] = [
  {
    key: 'csv',
    mediaType: 'text/csv',
    title: { sv: 'CSV', en: 'CSV' },
    standard: {
      url: 'https://www.rfc-editor.org/rfc/rfc4180',
      title: 'RFC 4180: Common Format and MIME Type for Comma-Separated Values (CSV) Files',
    },
  },
  {
    key: 'csv-sv',
    mediaType: 'text/csv',
    title: {
      sv: 'CSV för svensk Excel (semikolon, decimalkomma)',
      en: 'CSV for Swedish Excel (semicolon, decimal comma)',
    },
    // Semicolons are outside RFC 4180.
    standard: null,
  },
  {
    key: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    title: { sv: 'Excelbok (XLSX)', en: 'Excel workbook (XLSX)' },
    standard: {
      url: 'https://ecma-international.org/publications-and-standards/standards/ecma-376/',
      title: 'ECMA-376: Office Open XML file formats',
    },
  },
  {
    key: 'json-stat',
    mediaType: 'application/vnd.json-stat+json',
    title: { sv: 'JSON-stat 2.0', en: 'JSON-stat 2.0' },
    standard: { url: 'https://json-stat.org/full/', title: 'JSON-stat 2.0' },
  },
  {
    key: 'px',
    mediaType: 'text/pc-axis',
    title: { sv: 'PX (PxWeb, PC-Axis)', en: 'PX (PxWeb, PC-Axis)' },
    standard: {
      url: 'https://www.scb.se/en/services/statistical-programs-for-px-files/px-file-format/',
      title: 'PX file format',
    },
  },
];
