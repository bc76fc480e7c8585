import { parseArgs } from 'node:util';
import { openDatabase } from '../../db/connect';
import { migrateToLatest } from '../../db/migrate';
import { seedCatalogue } from '../../seed/seed-catalogue';
import { parseConfig } from '../config';
import { ImportRejected } from '../domain/importing/import-error';
import { explainStartFailure } from '../explain-start-failure';
import { type ImportResult, importSurvey } from '../features/imports/import-survey';
import { createProblemReport } from './problem-report';
import { createProgressBar } from './progress-bar';
import { openSurveyFile, readDescription } from './survey-input';

const USAGE = 'npm run import:survey -- FIL --description BESKRIVNING.json [--replace] [--problems FELFIL]';

// Takes a survey file in: see docs/import.md.
let setting = { databaseUrl: '', host: '', port: 0 };
try {
  const config = parseConfig(process.env);
  setting = config;
  process.stdout.write(`${await run(config.databaseUrl)}\n`);
} catch (error) {
  const why = error instanceof ImportRejected ? error.reason.sv : explainStartFailure(error, setting);
  process.stderr.write(`Filen har inte lästs in: ${why}\n`);
  process.exitCode = 1;
}

async function run(databaseUrl: string): Promise<string> {
  const { file, description, replace, problems } = readArguments();
  const json = readDescription(description);
  const input = openSurveyFile(file);
  const db = openDatabase(databaseUrl);
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
    const about = strange.length > 0 ? `okänt: ${strange.join(' ')}. ` : '';
    throw new ImportRejected('wrong_arguments', {
      sv: `${about}Skriv ${USAGE}`,
      en: `${about}Write ${USAGE}`,
    });
  }
  return {
    file,
    description,
    replace: replace === true,
    problems: typeof problems === 'string' ? problems : `${file}.problems.csv`,
  };
}
