import { parseArgs } from 'node:util';
import { COMMANDS_WAIT_MS, openDatabase } from '../../db/connect';
import { migrateToLatest } from '../../db/migrate';
import { seedCatalogue } from '../../seed/seed-catalogue';
import { type ImportResult, importSurvey } from '../features/imports/import-survey';
import { createProblemReport } from './problem-report';
import { createProgressBar } from './progress-bar';
import { openSurveyFile, readDescription } from './survey-input';
import { takeInFile } from './take-in-file';
import { wrongArguments } from './wrong-arguments';

const USAGE = 'npm run import:survey -- FIL --description BESKRIVNING.json [--replace] [--problems FELFIL]';

// Takes a survey file in: see docs/import.md.
await takeInFile(run);

async function run(databaseUrl: string): Promise<string> {
  const { file, description, replace, problems } = readArguments();
  const json = readDescription(description);
  const input = openSurveyFile(file);
  const db = openDatabase(databaseUrl, COMMANDS_WAIT_MS);
  const report = createProblemReport(problems, (text) => process.stderr.write(`${text}\n`));
  const bar = createProgressBar(input.bytes);
  try {
    await migrateToLatest(db);
    await seedCatalogue(db);
    const result = await importSurvey(db, {
      description: json,
      content: input.content,
      fileName: input.name,
      provenance: 'imported',
      replace,
      now: () => new Date(),
      onProgress: bar.update,
      onProblem: report.add,
    });
    const kept = result.kept > 0 ? `; ${result.kept} celler behöll sin publicerade siffra` : '';
    return `${result.respondents} svar inlästa: ${result.stored} skattningar sparade${kept}.${hiddenCells(result)}`;
  } finally {
    bar.stop();
    report.close();
    await db.destroy();
  }
}

function hiddenCells({ hidden }: ImportResult): string {
  const { tooFew, toProtectOthers } = hidden;
  if (tooFew + toProtectOthers === 0) return '';
  return ` Dolda celler: ${tooFew} med för få svar och ${toProtectOthers} som annars skulle röja dem.`;
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    strict: false,
    options: {
      description: { type: 'string' },
      problems: { type: 'string' },
      replace: { type: 'boolean', default: false },
    },
  });
  const [file, ...more] = positionals;
  const { description, problems, replace, ...unknown } = values;
  const strange = [...more, ...Object.keys(unknown).map((name) => `--${name}`)];
  if (file === undefined || typeof description !== 'string' || strange.length > 0) {
    throw wrongArguments(USAGE, strange);
  }
  return {
    file,
    description,
    replace: replace === true,
    problems: typeof problems === 'string' ? problems : `${file}.problems.csv`,
  };
}
