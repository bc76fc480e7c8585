import { openDatabase } from '../../db/connect';
import { writeRows } from './audit-log';

// A process of its own that writes to the audit log: node --import tsx tests/support/append-rows.ts DATABASE COUNT
const [databaseUrl = '', count = '0'] = process.argv.slice(2);
const db = openDatabase(databaseUrl);
await writeRows(db, Number(count));
await db.destroy();
