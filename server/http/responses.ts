import type { z } from '@hono/zod-openapi';
import type { FileFormat } from '../domain/exporting/export-format';
import type { FILE_KINDS } from './download/media-types';
import { ProblemDetails } from './problem-contract';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemDetails } },
});

/** The answers a reading route documents: its own, and the problems every one of them can give. */
export function readResponses<T extends z.ZodType>(schema: T, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    400: problem('A parameter is unknown, repeated, missing or not well-formed'),
    404: problem('Nothing is stored under that name'),
  };
}

/** The same for an answer that can be taken away as a file. */
export function downloadResponses<T extends z.ZodType>(schema: T, description: string) {
  const { 200: own, ...problems } = readResponses(schema, description);
  return { 200: { ...own, content: { ...own.content, ...FILES } }, ...problems };
}

/** The same for a register, whose rows are no cube of figures: as a table only. */
export function registerResponses<T extends z.ZodType>(schema: T, description: string) {
  const { 200: own, ...problems } = readResponses(schema, description);
  const { 'text/csv': csv, [XLSX]: xlsx } = FILES;
  return { 200: { ...own, content: { ...own.content, 'text/csv': csv, [XLSX]: xlsx } }, ...problems };
}

type FileType = (typeof FILE_KINDS)[FileFormat]['mediaType'];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FILES = {
  'text/csv': {
    schema: { type: 'string' },
    example: 'indicator,area_slug,round,status,value,…\r\noro_brott_ofta,stockholm,2020,ok,0.09,…\r\n',
  },
  [XLSX]: {
    schema: { type: 'string', format: 'binary' },
  },
  'application/vnd.json-stat+json': {
    schema: { type: 'object' },
    example: { version: '2.0', class: 'dataset', id: ['area', 'group', 'round', 'measure'] },
  },
  'text/pc-axis': {
    schema: { type: 'string' },
    example: 'CHARSET="ANSI";\nAXIS-VERSION="2013";\nCODEPAGE="utf-8";\n…',
  },
} as const satisfies Record<
  FileType,
  { schema: { type: 'string' | 'object'; format?: 'binary' }; example?: unknown }
>;
