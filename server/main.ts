import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { parseConfig } from './config';
import { explainStartFailure } from './explain-start-failure';
import { startProduct } from './start-product';

// Unknown until the settings are read, and needed to explain why they cannot be.
let setting = { databaseUrl: '', host: '', port: 0 };

try {
  const config = parseConfig(process.env);
  setting = config;
  // Logs go to standard error, so that standard output stays what a person reads.
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const webFolder = fileURLToPath(new URL('../web', import.meta.url));
  const tell = (text: string) => process.stdout.write(`${text}\n`);
  const product = await startProduct({ config, log, webFolder, tell });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => product.stop());
} catch (error) {
  process.stderr.write(`Lägesbild kan inte starta: ${explainStartFailure(error, setting)}\n`);
  const { LOG_LEVEL } = process.env;
  if (LOG_LEVEL === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}
