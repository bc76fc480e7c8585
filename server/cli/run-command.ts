import { parseConfig } from '../config';
import { ImportRejected } from '../domain/importing/import-error';
import { explainStartFailure } from '../explain-start-failure';

/**
 * Runs a command and says in one line how it went, or why it did not.
 * @param failed what has not happened then, without a full stop
 */
export async function runCommand(
  failed: string,
  run: (databaseUrl: string) => Promise<string>,
): Promise<void> {
  let setting = { databaseUrl: '', host: '', port: 0 };
  try {
    const config = parseConfig(process.env);
    setting = config;
    process.stdout.write(`${await run(config.databaseUrl)}\n`);
  } catch (error) {
    const why = error instanceof ImportRejected ? error.reason.sv : explainStartFailure(error, setting);
    process.stderr.write(`${failed}: ${why}\n`);
    process.exitCode = 1;
  }
}
