import { runCommand } from './run-command';

/** Runs a command that takes a file in. */
export const takeInFile = (run: (databaseUrl: string) => Promise<string>): Promise<void> =>
  runCommand('Filen har inte lästs in', run);
