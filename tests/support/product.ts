import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectRoot } from '../../seed/project-root';

const ADDRESS = /http:\/\/\S+/;

export interface RunningProduct {
  readonly address: string;
  readonly pid: number;
  /** Everything it has said. */
  output(): string;
  /** Asks it to stop. @returns its exit code, null when it had to be killed */
  stop(): Promise<number | null>;
  /** Ends it in the middle of whatever it does, as a power cut would. */
  kill(): Promise<void>;
}

interface StartOptions {
  readonly databaseUrl: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The built server, unless another program is to be started in its place. */
  readonly command?: readonly string[];
}

/** The built product as it is started for use, on a free port of its own. */
export function spawnProduct({
  databaseUrl,
  env,
  command = ['dist/server/main.js'],
}: StartOptions): ChildProcess {
  return spawn(process.execPath, [...command], {
    cwd: projectRoot(),
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: databaseUrl, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * Starts the product and waits until it says where it answers.
 * @throws with all it said when it ends before that
 */
export async function startProduct(options: StartOptions): Promise<RunningProduct> {
  const child = spawnProduct(options);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      const found = ADDRESS.exec(said);
      if (found) resolve(found[0]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The product ended with ${code}: ${said}`)));
    child.once('error', reject);
  });
  return {
    address,
    pid: child.pid ?? 0,
    output: () => said,
    stop: async () => {
      process.off('exit', kill);
      if (child.exitCode !== null) return child.exitCode;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
    kill: async () => {
      process.off('exit', kill);
      const ended = once(child, 'exit');
      kill();
      await ended;
    },
  };
}
