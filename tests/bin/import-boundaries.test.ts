import { once } from 'node:events';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { boundaryFile, feature, inventedDistricts } from '../support/boundary-file';
import { describeOnEachEngine } from '../support/engines';
import { spawnProduct } from '../support/product';

const MEGABYTE = 1024 * 1024;

describeOnEachEngine('npm run import:boundaries', (engine) => {
  let folder = '';
  let databaseUrl = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lagesbild-cli-'));
    databaseUrl = await engine.url('empty');
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    const districts = inventedDistricts();
    write('omraden.json', boundaryFile(districts));
    write('fel.json', boundaryFile([...districts.slice(1), feature('Brommma', [[18, 59]])]));
    write('avbruten.json', boundaryFile(districts).slice(0, -9));
    write('tom.json', '');
    const large = openSync(join(folder, 'stor.json'), 'w');
    ftruncateSync(large, 201 * MEGABYTE);
    closeSync(large);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (file: string, ...words: string[]) => {
    const command = ['bin/run.mjs', 'import-boundaries', join(folder, file), ...words];
    const child = spawnProduct({ databaseUrl, command });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk;
      });
    }
    const [code] = await once(child, 'close');
    return { code, said };
  };

  test('a bad file is refused with every fault in words', async () => {
    const { code, said } = await run('fel.json', '--valid-from', '2007-01-01');
    expect(code).toBe(1);
    expect(said.trimEnd().split('\n')).toEqual([
      '  Brommma, objekt 14: en ring har 1 punkter, men behöver minst 4',
      '  Brommma, objekt 14: okänt namn – menade du Bromma?',
      '  Bromma: saknas i filen',
      'Filen har inte lästs in: 3 fel i filen; ingenting har sparats',
    ]);
  });

  test('a good file is taken into an empty database, once', async () => {
    const first = await run('omraden.json', '--valid-from', '2007-01-01');
    expect(first).toEqual({
      code: 0,
      said: 'Gränser för 14 stadsdelsområden inlästa, gäller från 2007-01-01. Namnen står i fältet name.\n',
    });
    const again = await run('omraden.json', '--valid-from', '2007-01-01');
    expect(again.code).toBe(1);
    expect(again.said).toMatch(/^Filen har inte lästs in: samma fil lästes in den \d{4}-\d{2}-\d{2} .*\n$/);
  });

  test.each([
    [['ingen.json', '--valid-from', '2007-01-01'], /ingen\.json finns inte eller går inte att läsa/],
    [['tom.json', '--valid-from', '2007-01-01'], /filen är tom/],
    [['avbruten.json', '--valid-from', '2007-01-01'], /inte giltig JSON; den kan vara avbruten/],
    [['stor.json', '--valid-from', '2007-01-01'], /filen är 201 MB, men får vara högst 200 MB/],
    [
      ['omraden.json', '--valid-from', '2007-01-01', '--kind', 'neighbourhood', '--name-property', 'namn'],
      /fältet namn/,
    ],
    [['omraden.json'], /Skriv npm run import:boundaries/],
    [['omraden.json', '--valid-from', '2007-02-30'], /okänt: --valid-from 2007-02-30/],
    [['omraden.json', '--valid-from', '2007-01-01', '--kind', 'parish'], /okänt: --kind parish/],
    [['omraden.json', '--valid-from', '2007-01-01', '--colour'], /okänt: --colour/],
  ] as const)('%j is answered in one line', async ([file, ...words], why) => {
    const { code, said } = await run(file, ...words);
    expect(code).toBe(1);
    expect(said).toMatch(why);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });
});
