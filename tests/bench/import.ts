import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SURVEY_ROUNDS } from '../../seed/catalogue/surveys';
import { surveyDescription, surveyFile } from '../../seed/example/survey-file';
import { atLeast, atMost, type Measurement, median } from './measurement';

const RESPONDENTS = 1_000_000;
const RUNS = 3;

/** What a program that read the file used. */
interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

/** The import of a million respondents against csv-parse reading the same file and throwing it away, in turns. */
export async function benchImport(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-import-'));
  try {
    const file = await writeFile(folder);
    const runs: { ours: Run[]; theirs: Run[] } = { ours: [], theirs: [] };
    for (let run = 0; run < RUNS; run += 1) {
      const database = join(folder, `${run}.db`);
      runs.theirs.push(await measure(['tests/bench/import/read-with-csv-parse.ts', file]));
      runs.ours.push(await measure(['tests/bench/import/import-file.ts', file, `${file}.json`, database]));
    }
    return report(runs, statSync(file).size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The example generator's own people, as many as it takes. */
async function writeFile(folder: string): Promise<string> {
  const [round] = SURVEY_ROUNDS;
  if (round === undefined) throw new Error('the survey has no round');
  const large = { ...round, respondents: RESPONDENTS };
  const path = join(folder, 'svar.csv');
  writeFileSync(`${path}.json`, JSON.stringify(surveyDescription(large)));
  const file = openSync(path, 'w');
  for await (const piece of surveyFile(large)) writeSync(file, piece);
  closeSync(file);
  return path;
}

async function measure(command: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command[0]} ended with ${code}`);
  return JSON.parse(said) as Run;
}

function report({ ours, theirs }: { ours: Run[]; theirs: Run[] }, bytes: number): Measurement[] {
  const seconds = (runs: readonly Run[]) => median(runs.map((run) => run.seconds));
  const perSecond = (runs: readonly Run[]) => Math.round(RESPONDENTS / seconds(runs)).toLocaleString('en');
  const most = Math.max(...ours.map(({ megabytes }) => megabytes));
  return [
    atLeast(
      'import',
      seconds(theirs) / seconds(ours),
      0.7,
      `${perSecond(ours)} rows/s, stored; csv-parse alone ${perSecond(theirs)} rows/s (${Math.round(bytes / 1e6)} MB, median of ${RUNS})`,
    ),
    atMost(
      'memory of the import',
      { measured: most, goal: 250, unit: 'MB' },
      `resident at most, ${RESPONDENTS.toLocaleString('en')} respondents`,
    ),
  ];
}
