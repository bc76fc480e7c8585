import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMANDS_WAIT_MS, openDatabase } from '../../db/connect';
import { migrateToLatest } from '../../db/migrate';
import { seedCatalogue } from '../../seed/seed-catalogue';
import { type BoundaryFault, faultReason } from '../domain/boundaries/boundary-fault';
import { BOUNDARY_KINDS } from '../domain/boundaries/boundary-kind';
import { checkSize } from '../domain/boundaries/parse-collection';
import { importBoundaries } from '../features/boundaries/import-boundaries';
import { readWhole, sizeOfFile } from './input-file';
import { takeInFile } from './take-in-file';
import { wrongArguments } from './wrong-arguments';

const USAGE =
  'npm run import:boundaries -- FIL --valid-from ÅÅÅÅ-MM-DD [--kind district|neighbourhood] [--name-property FÄLT] [--replace]';

const KIND_WORDS = {
  district: ['stadsdelsområde', 'stadsdelsområden'],
  neighbourhood: ['stadsdel', 'stadsdelar'],
} as const;

// Takes a file of boundaries in: see docs/import.md.
await takeInFile(async (databaseUrl) => {
  const { file, ...choices } = readArguments();
  checkSize(sizeOfFile(file));
  const content = readWhole(file);
  const db = openDatabase(databaseUrl, COMMANDS_WAIT_MS);
  try {
    await migrateToLatest(db);
    await seedCatalogue(db);
    const { kind, property, areas } = await importBoundaries(db, {
      ...choices,
      content,
      fileName: basename(file),
      now: () => new Date(),
      onFault: (fault) => process.stderr.write(`  ${faultLine(fault)}\n`),
    });
    const word = KIND_WORDS[kind][areas === 1 ? 0 : 1];
    return `Gränser för ${areas} ${word} inlästa, gäller från ${choices.validFrom}. Namnen står i fältet ${property}.`;
  } finally {
    await db.destroy();
  }
});

function faultLine(fault: BoundaryFault): string {
  const number = fault.feature === null ? '' : `objekt ${fault.feature}`;
  const who = [fault.name, number].filter(Boolean).join(', ');
  return `${who}: ${faultReason(fault).sv}`;
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: {
      'valid-from': { type: 'string' },
      kind: { type: 'string' },
      'name-property': { type: 'string' },
      replace: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  const { 'valid-from': validFrom, kind: word, 'name-property': property, replace, ...unknown } = values;
  const strange = [...more, ...Object.keys(unknown).map((name) => `--${name}`)];
  const kind = BOUNDARY_KINDS.find((known) => known === word);
  if (word !== undefined && kind === undefined) strange.push(`--kind ${word}`);
  if (validFrom !== undefined && !isDay(validFrom)) strange.push(`--valid-from ${validFrom}`);
  if (file === undefined || !isDay(validFrom) || property === true || strange.length > 0) {
    throw wrongArguments(USAGE, strange);
  }
  return {
    file,
    validFrom,
    kind,
    nameProperty: typeof property === 'string' ? property : undefined,
    replace: replace === true,
  };
}

function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
