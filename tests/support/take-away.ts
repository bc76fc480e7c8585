import { parse } from 'csv-parse/sync';
import type { Hono } from 'hono';
import JSONstat from 'jsonstat-toolkit';
import readWorkbook from 'read-excel-file/node';
import { type PxFile, readPx } from './px-reader';

/** Reads what the product gives with readers that others have written (PX: one written from the format). */
export function takeAway(app: Hono) {
  const get = async (address: string): Promise<Response> => {
    const response = await app.request(`/api/v1${address}`);
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    return response;
  };
  const bytes = async (address: string) => Buffer.from(await (await get(address)).arrayBuffer());
  return {
    get,
    json: async <T>(address: string) => (await (await get(address)).json()) as T,
    text: async (address: string) => (await bytes(address)).toString('utf8'),
    csv: async (address: string) => readCsv(await bytes(address), ','),
    swedishCsv: async (address: string) => readCsv(await bytes(address), ';'),
    workbook: async (address: string) => await readWorkbook(await bytes(address)),
    jsonStat: async (address: string) => JSONstat(JSON.parse((await bytes(address)).toString('utf8'))),
    px: async (address: string): Promise<PxFile> => readPx((await bytes(address)).toString('utf8')),
  };
}

type Record_ = Readonly<Record<string, string>>;

const readCsv = (file: Buffer, delimiter: string): Record_[] =>
  parse(file, { columns: true, bom: true, delimiter, record_delimiter: '\r\n', relax_column_count: false });

/** A missing number is an empty cell, never 0. */
export const numberIn = (cell: string | undefined): number | null =>
  cell === undefined || cell === '' ? null : Number(cell);
