import { type Config, parseConfig } from '../config';
import { ImportRejected } from '../domain/importing/import-error';
import { explainStartFailure } from '../explain-start-failure';
import { CommandRefused } from './command-refused';

/**
 * Runs a command and says in one line how it went, or why it did not.
 * @param failed what has not happened then, without a full stop
 */
export async function runCommand(
  failed: string,
  run: (databaseUrl: string, config: Config) => Promise<string>,
): Promise<void> {
  let setting = { databaseUrl: '', host: '', port: 0 };
  try {
    const config = parseConfig(process.env);
    setting = config;
    process.stdout.write(`${await run(config.databaseUrl, config)}\n`);
  } catch (error) {
    process.stderr.write(`${failed}: ${whyOf(error) ?? explainStartFailure(error, setting)}\n`);
    process.exitCode = 1;
  }
}

function whyOf(error: unknown): string | undefined {
  if (error instanceof ImportRejected) return error.reason.sv;
  return error instanceof CommandRefused ? error.message : undefined;
}
