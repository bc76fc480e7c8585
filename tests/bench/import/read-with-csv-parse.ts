import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { tellUsed } from './used';

// Reads the file record by record and keeps nothing.
const [, , file = ''] = process.argv;
const started = performance.now();
const parser = createReadStream(file, { highWaterMark: 256 * 1024 }).pipe(parse({ delimiter: ';' }));
let records = 0;
parser.on('readable', () => {
  while (parser.read() !== null) records += 1;
});
await new Promise((resolve, reject) => parser.on('end', resolve).on('error', reject));
if (records === 0) throw new Error('nothing was read');
tellUsed(started);
