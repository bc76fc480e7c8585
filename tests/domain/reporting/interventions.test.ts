import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../server/domain/reporting/answer-texts';
import { findClaims } from '../../../server/domain/reporting/claims';
import { findingsOf } from '../../../server/domain/reporting/completeness';
import { composeDocument } from '../../../server/domain/reporting/document/compose-document';
import { misfit } from '../../../server/domain/reporting/fit-answer';
import type { Answer, Intervention } from '../../../server/features/reports/report-content.contract';
import { aFollowUp, anIntervention } from '../../support/an-intervention';
import { questionOf, reportOf, said, sectionOf } from '../../support/document-report';

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
