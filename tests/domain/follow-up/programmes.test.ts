import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROGRAMMES } from '../../../seed/catalogue/programmes/programmes';
import { EXAMPLE_PROGRAMME } from '../../../seed/example/programme/example-programme';
import { checkProgramme, type KnownOfProgrammes } from '../../../server/domain/follow-up/check-programme';
import { crosswalkOf, droppedRoles } from '../../../server/domain/follow-up/crosswalk';
import { dutyGaps } from '../../../server/domain/follow-up/duty-gaps';
import { isInForce, latestOf, type Programme } from '../../../server/domain/follow-up/programme';
import { programmeWith } from '../../support/follow-up-scene';

const named = (slug: string) => {
  const programme = [...PROGRAMMES, EXAMPLE_PROGRAMME].find((one) => one.slug === slug);
  if (programme === undefined) throw new Error(`no programme ${slug}`);
  return programme;
};
const IN_2018 = named('ett-tryggare-och-sakrare-stockholm-2018-2021');
const slugs = (programmes: readonly { readonly slug: string }[]) => programmes.map(({ slug }) => slug);

describe('The city’s programmes', () => {
  test('overlap: on a day of 2021 three are in force, and before it was decided the safety programme is not', () => {
    expect(slugs(latestOf(PROGRAMMES, '2021-06-01'))).toHaveLength(3);
    expect(slugs(latestOf(PROGRAMMES, '2021-04-11'))).not.toContain('trygghetsprogram-2020-2023');
    expect(isInForce(named('trygghetsprogram-2020-2023').content, '2020-06-01')).toBe(false);
  });

  test('go on being the latest together when both have run out', () => {
    expect(slugs(latestOf(PROGRAMMES, '2026-09-01'))).toEqual([
      'sakerhetsprogram-2020-2023',
      'trygghetsprogram-2020-2023',
    ]);
  });

  test('give coordination in the districts to somebody for accidents only in 2018–2021', () => {
    expect(dutyGaps(IN_2018.content)).toMatchObject([
      { duty: 'samordning-stadsdelsomrade', assigned: ['forebygga-olyckor'] },
    ]);
    expect(dutyGaps(IN_2018.content)[0]?.missing).toHaveLength(4);
  });

  test('lose the information security coordinator in 2018 and have the role back in 2020', () => {
    expect(droppedRoles(IN_2018, PROGRAMMES)).toMatchObject([
      { key: 'informationssakerhet', programmes: ['trygghets-och-sakerhetsprogram-2013-2016'] },
    ]);
    expect(named('sakerhetsprogram-2020-2023').content.roles.map(({ key }) => key)).toContain(
      'informationssakerhet',
    );
  });

  test('split resilience into preparedness and civil defence, each line of the crosswalk marked as ours', () => {
    const lines = crosswalkOf(PROGRAMMES);
    const from = lines.filter((line) => line.from.focusArea === 'bygga-motstandskraft');
    expect(from.map(({ to }) => to.focusArea)).toEqual(['krisberedskap', 'civilt-forsvar']);
    expect(lines.every(({ note }) => note.sv.startsWith('Vår läsning, inte stadens.'))).toBe(true);
  });
});

/** A programme of some focus areas, each with the duty or without. */
const duties = fc.array(fc.boolean(), { maxLength: 8 });
const withDuty = (has: readonly boolean[]): Programme => {
  const [area] = programmeWith().focusAreas;
  return programmeWith(
    {},
    {
      duties: [{ key: 'leda', label: { sv: 'Leda', en: 'Lead' } }],
      focusAreas: has.flatMap((assigned, at) =>
        area === undefined
          ? []
          : [
              {
                ...area,
                key: `omrade-${at}`,
                assignments: assigned
                  ? [
                      {
                        duty: 'leda',
                        part: 'lead',
                        organisation: null,
                        kind: 'company',
                        note: { sv: '', en: '' },
                      },
                    ]
                  : [],
              },
            ],
      ),
    },
  );
};

describe('A duty', () => {
  test('is a gap exactly where some focus areas have it and others have not', () => {
    fc.assert(
      fc.property(duties, (has) => {
        const gaps = dutyGaps(withDuty(has));
        expect(gaps.length > 0).toBe(has.includes(true) && has.includes(false));
        for (const { assigned, missing } of gaps) {
          expect(assigned.length + missing.length).toBe(has.length);
          expect(missing).toEqual(has.flatMap((one, at) => (one ? [] : [`omrade-${at}`])));
        }
      }),
    );
  });
});

const KNOWN: KnownOfProgrammes = {
  indicators: new Set(['oro_brott_ofta']),
  targets: new Set(['halverad']),
  questions: new Set(['mal-brott']),
  organisations: new Set(['farsta-stadsdelsnamnd']),
  programmes: new Map([['tidigare', new Set(['brott'])]]),
};
const note = { sv: '', en: '' };
const inArea = (change: Partial<Programme['focusAreas'][number]>) => {
  const whole = programmeWith();
  return {
    ...whole,
    duties: [{ key: 'leda', label: { sv: 'Leda', en: 'Lead' } }],
    focusAreas: whole.focusAreas.map((area) => ({ ...area, ...change })),
  };
};
const assigned = (to: { organisation: string | null; kind: 'company' | null; duty?: string }) =>
  inArea({ assignments: [{ duty: 'leda', part: 'lead', note, ...to }] });
const goesOnFrom = (programme: string, focusArea: string | null) =>
  inArea({ continues: [{ programme, focusArea, kind: 'same', note }] });
const [AREA] = programmeWith().focusAreas;

describe('What keeps a programme from being kept', () => {
  test.each([
    [
      'nothing, when all it names is there',
      assigned({ organisation: 'farsta-stadsdelsnamnd', kind: null }),
      [],
    ],
    ['nothing, when a duty is everybody’s of a kind', assigned({ organisation: null, kind: 'company' }), []],
    ['nothing, when it goes on from a whole programme', goesOnFrom('tidigare', null), []],
    ['a duty given to nobody', assigned({ organisation: null, kind: null }), ['assignment_to_one']],
    [
      'a duty given to one and to a kind',
      assigned({ organisation: 'farsta-stadsdelsnamnd', kind: 'company' }),
      ['assignment_to_one'],
    ],
    [
      'an organisation nobody knows',
      assigned({ organisation: 'atlantis', kind: null }),
      ['unknown_organisation'],
    ],
    [
      'a duty it does not have',
      assigned({ organisation: null, kind: 'company', duty: 'sova' }),
      ['unknown_duty'],
    ],
    ['an indicator nobody knows', programmeWith({ indicators: ['humor'] }), ['unknown_indicator']],
    ['a target nobody knows', programmeWith({ targets: ['humor'] }), ['unknown_target']],
    ['a question nobody asks', programmeWith({ judgedBy: ['humor'] }), ['unknown_question']],
    ['a goal without words', programmeWith({ text: { sv: ' ', en: 'Words' } }), ['text_missing']],
    [
      'a last day before the first',
      programmeWith({}, { period: { from: '2024-01-01', to: '2023-12-31' } }),
      ['period_reversed'],
    ],
    [
      'two focus areas of one key',
      programmeWith({}, { focusAreas: AREA ? [AREA, AREA] : [] }),
      ['key_taken'],
    ],
    ['a programme nobody knows', goesOnFrom('atlantis', null), ['unknown_programme']],
    ['a focus area that programme never had', goesOnFrom('tidigare', 'olyckor'), ['unknown_focus_area']],
    ['that it goes on from itself', goesOnFrom('nytt', null), ['goes_on_from_itself']],
  ])('is %s', (_, programme, codes) => {
    expect(checkProgramme('nytt', programme, KNOWN).map(({ code }) => code)).toEqual(codes);
  });

  test('is told with the place in the document', () => {
    const faults = checkProgramme('nytt', programmeWith({ indicators: ['oro_brott_ofta', 'humor'] }), KNOWN);
    expect(faults).toEqual([
      { path: 'focusAreas.0.goals.0.indicators.1', code: 'unknown_indicator', detail: 'humor' },
    ]);
  });
});
