import { parseConfig } from '../config';
import { ImportRejected } from '../domain/importing/import-error';
import { explainStartFailure } from '../explain-start-failure';

/** Runs a command that takes a file in, and says in one line how it went or why it did not. */
export async function takeInFile(run: (databaseUrl: string) => Promise<string>): Promise<void> {
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
}
