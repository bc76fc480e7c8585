import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../server/domain/reporting/answer-texts';
import { findClaims } from '../../../server/domain/reporting/claims';
import { findingsOf } from '../../../server/domain/reporting/completeness';
import { composeDocument } from '../../../server/domain/reporting/document/compose-document';
import { interventionBlocks } from '../../../server/domain/reporting/document/intervention-blocks';
import { misfit } from '../../../server/domain/reporting/fit-answer';
import { interventionFindings } from '../../../server/domain/reporting/intervention-findings';
import { withoutBlanks } from '../../../server/domain/reporting/without-blanks';
import type { Answer, Intervention } from '../../../server/features/reports/report-content.contract';
import { questionOf, reportOf, said, sectionOf } from '../../support/document-report';
import { aFollowUp, anIntervention } from '../../support/interventions';

const answerOf = (...interventions: readonly Intervention[]): Answer => ({
  type: 'interventions',
  interventions: [...interventions],
});
const claimsOf = (more: Partial<Intervention>) =>
  textsOf(answerOf(anIntervention('a', more)))
    .flatMap(findClaims)
    .map(({ sentence }) => sentence);

test('No two interventions of a list, and no two follow-ups of one, have the same id', () => {
  const twice = answerOf(anIntervention('a'), anIntervention('a'));
  expect(misfit({ type: 'interventions' }, twice)).toBe('interventions.1.id');
  const followedUp = answerOf(anIntervention('a', { followUps: [aFollowUp('f'), aFollowUp('f')] }));
  expect(misfit({ type: 'interventions' }, followedUp)).toBe('interventions.0.followUps.1.id');
  expect(misfit({ type: 'text' }, answerOf())).toBe('type');
});

describe('What an intervention is said to have done', () => {
  test('is held against the figures where it is followed up', () => {
    const followUps = [aFollowUp('f', { effectText: 'Nedskräpningen har minskat.' })];
    expect(claimsOf({ followUps })).toEqual(['Nedskräpningen har minskat.']);
  });

  test('claims nothing where it is only expected', () => {
    expect(claimsOf({ expectedLong: 'Färre är oroliga för att gå ut sent.' })).toEqual([]);
  });
});

test('An intervention that nobody has named is pointed out by its number, and hinders nothing', () => {
  const findings = findingsOf({
    day: '2025-10-01',
    since: '2025-05-01',
    registryNumber: 'FAR 2025/1',
    statutoryParts: [],
    sections: [
      {
        key: 'atgarder',
        title: said('Åtgärder'),
        confidentiality: 'open',
        legalGround: '',
        done: true,
        openComments: 0,
        answeredSinceReturn: null,
        questions: [
          {
            key: 'lista',
            wording: said('Vilka åtgärder?'),
            required: true,
            legalGround: '',
            statutoryParts: [],
            answer: answerOf(anIntervention('a'), anIntervention('b', { title: ' ' })),
            uncertainClaims: [],
            exampleFigures: [],
          },
        ],
      },
    ],
  });
  expect(findings.map(({ level, code, question, about }) => [level, code, question, about.sv])).toEqual([
    ['warning', 'intervention_untitled', 'lista', 'nummer 2. Vilka åtgärder?'],
    ['warning', 'without_problem', 'lista', 'nummer 1. Vilka åtgärder?'],
    ['warning', 'without_indicator', 'lista', 'nummer 1. Vilka åtgärder?'],
  ]);
});

describe('A document with interventions', () => {
  const intervention = anIntervention('a', {
    title: 'Ny belysning',
    problems: ['p', 'hemligt'],
    lead: 'farsta-stadsdelsnamnd',
    focusArea: { programme: 'p24', focusArea: 'brott' },
    goals: ['trygghet'],
    planned: 1_250_000,
    followUps: [aFollowUp('f', { on: '2025-09-03', done: 'Lamporna lyser.', effect: 'seen' })],
  });
  const facts = composeDocument(
    reportOf({
      sections: [
        sectionOf('atgarder', {
          questions: [
            questionOf('lista', { form: { type: 'interventions' }, answer: answerOf(intervention) }),
          ],
        }),
      ],
      names: {
        problems: { p: 'Otrygghet på torget' },
        organisations: { 'farsta-stadsdelsnamnd': 'Farsta stadsdelsnämnd' },
        areas: {},
        indicators: {},
        focusAreas: { 'p24/brott': said('Brott') },
        goals: { 'p24/brott/trygghet': said('Fler ska vara trygga') },
      },
    }),
    undefined,
  )?.blocks.flatMap((block) => (block.type === 'facts' ? block.facts : []));
  const detailOf = (term: string) => facts?.find((fact) => fact.term === term)?.detail;

  test('names what it is tied to, and says of a problem that is not shown that it is not', () => {
    expect(detailOf('Problem')).toBe('Otrygghet på torget; Problem som inte visas här');
    expect(detailOf('Ansvarar')).toBe('Farsta stadsdelsnämnd');
    expect(detailOf('Fokusområde')).toBe('Brott');
    expect(detailOf('Mål')).toBe('Fler ska vara trygga');
  });

  test('tells what it costs in kronor, and nothing of what nobody has said', () => {
    expect(detailOf('Planerad kostnad')).toBe('1\u00a0250\u00a0000 kronor');
    expect(detailOf('Utfall')).toBeUndefined();
  });

  test('calls an effect the judgement of who saw it', () => {
    expect(detailOf('Effekt, egen bedömning')).toBe('En effekt har setts');
  });
});

describe('What is pointed out of interventions before a report is ready', () => {
  const when = { day: '2025-10-01', since: '2025-05-01' };
  const told = (...interventions: readonly Intervention[]) =>
    interventionFindings(interventions, when).map(({ level, code, numbers }) => [level, code, ...numbers]);
  const whole = { problems: ['p'], indicators: ['oro_ute_sent'] };

  test('an end before the beginning hinders, since the register could not take it up', () => {
    expect(
      told(anIntervention('a', { ...whole, from: '2026-02-01', to: '2026-01-01', status: 'done' })),
    ).toEqual([
      ['error', 'ends_before_it_begins', 1],
      ['warning', 'without_follow_up', 1],
    ]);
  });

  test('a follow-up without its day, or without what was done, but not one that nobody has touched', () => {
    expect(told(anIntervention('a', { ...whole, followUps: [aFollowUp('f')] }))).toEqual([]);
    const followUps = [aFollowUp('f', { effect: 'seen' }), aFollowUp('g', { on: '2025-09-01' })];
    expect(told(anIntervention('a', { ...whole, followUps }))).toEqual([
      ['warning', 'follow_up_without_day', 1],
      ['warning', 'follow_up_without_done', 1],
    ]);
  });

  test('what hangs loose, each thing once with the numbers of those it is true of', () => {
    const past = anIntervention('a', { to: '2025-06-30', problems: ['p'] });
    const carried = anIntervention('b', { ...whole, revision: 2 });
    expect(told(past, carried, anIntervention('c'))).toEqual([
      ['warning', 'without_follow_up', 2],
      ['warning', 'past_its_date', 1],
      ['warning', 'without_problem', 3],
      ['warning', 'without_indicator', 1, 3],
    ]);
  });
});

test('A report is read without interventions and follow-ups of which nothing is said', () => {
  const written = anIntervention('a', { followUps: [aFollowUp('f'), aFollowUp('g', { done: 'Klart' })] });
  const read = withoutBlanks(answerOf(written, anIntervention('b', { title: ' ' })));
  expect(read).toEqual(answerOf({ ...written, followUps: [aFollowUp('g', { done: 'Klart' })] }));
});

test('A document says of an effect and a next step nothing that nobody has chosen', () => {
  const blocks = interventionBlocks(
    [anIntervention('a', { followUps: [aFollowUp('f', { on: '2025-09-03', done: 'Klart' })] })],
    { problems: {}, organisations: {}, areas: {}, indicators: {}, focusAreas: {}, goals: {} },
  );
  expect(
    blocks.flatMap((block) => (block.type === 'facts' ? block.facts.map(({ term }) => term) : [])),
  ).toEqual(['Läge', 'Gjort']);
});
