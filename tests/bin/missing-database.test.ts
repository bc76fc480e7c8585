import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDriver from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { spawnProduct } from '../support/product';

const EVA =
  '--email eva@stockholm.example --name Eva --organisation stadsledningskontoret --role administrator';
const COMMANDS = [['audit-verify'], ['retention'], ['person-add', ...EVA.split(' ')]];

for (const command of COMMANDS) {
  test(`${command[0]} makes no new database where the address is mistyped, and no tables in another's`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lagesbild-missing-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const mistyped = join(folder, 'deep', 'lagesbld.db');
    const missing = await run(mistyped, command);
    expect(missing.code).toBe(1);
    expect(missing.said).toContain('det finns ingen databas');
    expect(existsSync(join(folder, 'deep'))).toBe(false);

    const other = join(folder, 'other.db');
    new SqliteDriver(other).exec('create table something (id integer)').close();
    const strange = await run(other, command);
    expect(strange.code).toBe(1);
    expect(strange.said).toContain('saknar tabellerna');
  });
}

async function run(databaseUrl: string, command: readonly string[]) {
  const child = spawnProduct({ databaseUrl, command: ['bin/run.mjs', ...command] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk;
    });
  }
  const [code] = await once(child, 'close');
  return { code, said };
}
