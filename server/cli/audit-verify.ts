import { parseArgs } from 'node:util';
import { migrateToLatest } from '../../db/migrate';
import { readChain } from '../access/audit-chain.queries';
import { type ChainPoint, verifyChain } from '../access/verify-chain';
import type { ChainFault, ChainFaultCode } from '../domain/access/chain-faults';
import { openExisting } from './open-existing';
import { runCommand } from './run-command';
import { wrongArguments } from './wrong-arguments';

const USAGE = 'npm run audit:verify [-- --rows ANTAL --head KONTROLLVÄRDE]';

const SAYS: Readonly<Record<ChainFaultCode, string>> = {
  missing: 'saknas',
  inserted: 'hör inte till kedjan',
  changed: 'har ändrats',
  unlinked: 'fortsätter inte från raden före; den raden har bytts ut',
  end_changed: 'är inte det slut på kedjan som databasen minns',
  details_missing: 'saknar sina uppgifter',
  details_changed: 'har fått andra uppgifter än den förseglades med',
  details_unaccounted: 'har tömts på uppgifter utan att någon rad redovisar det',
  details_without_row: 'saknas, men dess uppgifter finns kvar',
  not_as_noted: 'är inte den som antecknades',
};

// Goes through the audit log's chain: see docs/audit.md.
await runCommand('Loggen har inte kontrollerats', async (databaseUrl) => {
  const noted = readNoted();
  const db = await openExisting(databaseUrl);
  try {
    await migrateToLatest(db);
    const tell = (fault: ChainFault) => process.stdout.write(`${faultLine(fault)}\n`);
    const { rows, head, erased, faults } = await verifyChain(await readChain(db), noted, tell);
    if (faults > 0) process.exitCode = 1;
    return [
      `Rader: ${rows}`,
      `Rader vars uppgifter har raderats, med redovisning: ${erased}`,
      `Kontrollvärde: ${head}`,
      faults === 0 ? 'Kedjan håller.' : `Kedjan håller inte. Antal fel: ${faults}`,
    ].join('\n');
  } finally {
    await db.destroy();
  }
});

function faultLine({ seq, through, code }: ChainFault): string {
  return seq === through ? `Rad ${seq} ${SAYS[code]}` : `Rad ${seq}–${through} ${SAYS[code]}`;
}

/** What was noted down after an earlier run: how many rows there were, and the seal of the last. */
function readNoted(): ChainPoint | undefined {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: { rows: { type: 'string' }, head: { type: 'string' } },
  });
  const { rows, head, ...unknown } = values;
  const strange = [...positionals, ...Object.keys(unknown).map((name) => `--${name}`)];
  if (rows === undefined && head === undefined && strange.length === 0) return undefined;
  const fits = /^\d{1,9}$/.test(String(rows)) && /^[0-9a-f]{64}$/.test(String(head));
  if (!fits || strange.length > 0) throw wrongArguments(USAGE, strange);
  return { seq: Number(rows), hash: String(head) };
}
