import { spawn } from 'node:child_process';
import { ROOT } from './project.mjs';

/** A registry that has said nothing by then does not answer. */
const WAIT_MS = 20_000;

/**
 * Asks the registry which of the installed packages have known weaknesses.
 * @returns {Promise<{ answered: boolean, grave: number, text: string }>} `grave`: how many are high or critical
 */
export async function findAdvisories() {
  const answer = parse(await ask());
  const counts = answer?.metadata?.vulnerabilities;
  if (!counts) return { answered: false, grave: 0, text: 'The registry did not answer: nothing is known.' };
  const { critical, high, moderate, low } = counts;
  const named = Object.values(answer.vulnerabilities ?? {})
    .filter(({ severity }) => severity === 'high' || severity === 'critical')
    .map(({ name, severity, range }) => `\n  ${severity}: ${name} ${range}`);
  const text = `${critical} critical, ${high} high, ${moderate} moderate, ${low} low${named.join('')}`;
  return { answered: true, grave: critical + high, text };
}

function ask() {
  const { npm_execpath: npm } = process.env;
  const args = ['audit', '--json', '--fetch-retries=0', `--fetch-timeout=${WAIT_MS}`];
  const options = { cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore'], timeout: WAIT_MS };
  return new Promise((resolve) => {
    const child = npm?.endsWith('.js')
      ? spawn(process.execPath, [npm, ...args], options)
      : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', () => resolve(''));
    child.once('close', () => resolve(said));
  });
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
