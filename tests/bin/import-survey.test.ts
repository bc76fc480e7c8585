import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cellsOf, csv, DESCRIPTION, respondents } from '../features/imports/survey-text';
import { describeOnEachEngine } from '../support/engines';
import { spawnProduct } from '../support/product';

describeOnEachEngine('npm run import:survey', (engine) => {
  let folder = '';
  let databaseUrl = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lagesbild-cli-'));
    databaseUrl = await engine.url('empty');
    writeFileSync(join(folder, 'svar.json'), JSON.stringify(DESCRIPTION));
    writeFileSync(join(folder, 'svar.csv'), csv(respondents(500).map(cellsOf)));
    writeFileSync(
      join(folder, 'fel.csv'),
      csv(
        respondents(500).map((row) =>
          cellsOf({ ...row, area: row.area === 'Rinkeby' ? '=Atlantis' : row.area }),
        ),
      ),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (...words: string[]) => {
    const child = spawnProduct({ databaseUrl, command: ['bin/run.mjs', 'import-survey', ...words] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said += chunk;
      });
    }
    const [code] = await once(child, 'close');
    return { code, said };
  };
  const at = (name: string) => join(folder, name);

  test('a bad file is refused with every fault in a report that no spreadsheet runs', async () => {
    const { code, said } = await run(at('fel.csv'), '--description', at('svar.json'));
    expect(code).toBe(1);
    expect(said).toContain('okänt område');
    expect(said.trimEnd().split('\n').at(-1)).toMatch(
      /^Filen har inte lästs in: \d+ fel i filens rader; ingenting/,
    );
    const report = readFileSync(at('fel.csv.problems.csv'), 'utf8').trimEnd().split('\r\n');
    expect(report[0]).toBe('rad,kolumn,kod,orsak,värde');
    expect(report[1]).toMatch(/^\d+,stadsdel,unknown_area,okänt område,'=Atlantis$/);
    const shown = said.split('\n').filter((line) => line.startsWith('  rad '));
    expect(shown).toHaveLength(20);
    expect(report.length - 1).toBeGreaterThan(20);
  });

  test('a good file is taken into an empty database, once', async () => {
    const first = await run(at('svar.csv'), '--description', at('svar.json'));
    expect(first).toMatchObject({ code: 0 });
    expect(first.said).toMatch(
      /^500 svar inlästa: 210 skattningar sparade\. Dolda celler: \d+ med för få svar och \d+ som annars skulle röja dem\.\n$/,
    );
    expect(existsSync(at('svar.csv.problems.csv'))).toBe(false);
    const again = await run(at('svar.csv'), '--description', at('svar.json'));
    expect(again).toMatchObject({ code: 1 });
    expect(again.said).toMatch(/^Filen har inte lästs in: Samma fil lästes in den \d{4}-\d{2}-\d{2} .*\n$/);
  });

  test.each([
    [['ingen.csv', '--description', 'svar.json'], /ingen\.csv finns inte eller går inte att läsa/],
    [['svar.csv', '--description', 'svar.csv'], /svar\.csv är inte giltig JSON/],
    [['svar.csv'], /Skriv npm run import:survey/],
    [['svar.csv', '--description', 'svar.json', '--colour'], /okänt: --colour/],
  ])('%j is answered in one line', async (words, why) => {
    const { code, said } = await run(...words.map((word) => (word.startsWith('-') ? word : at(word))));
    expect(code).toBe(1);
    expect(said).toMatch(why);
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });
});
