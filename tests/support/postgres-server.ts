import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyBinaries, findPostgresBinaries, type PostgresBinaries } from './postgres-binaries';

/** "nobody": PostgreSQL refuses to run as root. */
const UNPRIVILEGED = 65_534;

export interface PostgresServer {
  /** The folder of its socket; it listens on nothing else. */
  readonly socketFolder: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** A real PostgreSQL server of the tests' own in `folder`, without a port and without waiting for the disk. */
export async function startPostgres(folder: string): Promise<PostgresServer> {
  const asUser = isRoot() ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {};
  chmodSync(folder, 0o755);
  const home = join(folder, 'postgres');
  mkdirSync(home);
  if (isRoot()) chownSync(home, UNPRIVILEGED, UNPRIVILEGED);
  const binaries = usableBinaries(folder, asUser);
  const options = { ...asUser, cwd: home, env: environmentOf(binaries) };
  const data = join(home, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(binaries.bin, 'initdb'), initdb, { ...options, stdio: 'pipe' });

  const server = spawn(join(binaries.bin, 'postgres'), ['-D', data, '-k', home, ...settings()], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await untilReady(server);
  const { pid } = server;
  if (pid === undefined) throw new Error('PostgreSQL has no process id');
  const kill = () => server.kill('SIGINT');
  // Ctrl-C ends the tests without asking teardown first.
  process.once('exit', kill);
  return {
    socketFolder: home,
    pid,
    stop: async () => {
      process.off('exit', kill);
      if (server.exitCode !== null) return;
      const ended = once(server, 'exit');
      kill();
      await ended;
    },
  };
}

const isRoot = (): boolean => process.getuid?.() === 0;

function settings(): string[] {
  const values = {
    listen_addresses: '',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    // A worker that happens to visit a template would keep it from being copied.
    autovacuum: 'off',
    max_connections: '100',
    shared_buffers: '64MB',
    log_min_messages: 'log',
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function usableBinaries(folder: string, asUser: SpawnOptions): PostgresBinaries {
  const binaries = findPostgresBinaries();
  try {
    const env = environmentOf(binaries);
    execFileSync(join(binaries.bin, 'initdb'), ['--version'], { ...asUser, cwd: folder, env, stdio: 'pipe' });
    return binaries;
  } catch {
    return copyBinaries(binaries, join(folder, 'postgres-binaries'));
  }
}

function environmentOf({ lib }: PostgresBinaries): NodeJS.ProcessEnv {
  return lib === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: lib, DYLD_LIBRARY_PATH: lib };
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)));
    server.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk}`.slice(-4_000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
}
