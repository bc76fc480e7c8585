import type { FollowUp, Intervention } from '../../follow-up/intervention';
import { focusAreaName } from './problem-blocks';
import { type Block, facts, heading, note, paragraph } from './report-document';
import { enumerated, inSwedish, swedishDay } from './swedish';
import { EFFECT_WORDS, KIND_WORDS, MONEY_WORDS, NEXT_WORDS, STATUS_WORDS } from './thread-words';
import type { WrittenNames } from './written-report';

/** Interventions one by one with their follow-ups; what they have in common is said once, last. */
export const interventionBlocks = (interventions: readonly Intervention[], names: WrittenNames): Block[] => [
  ...interventions.flatMap((intervention, index) => [
    heading(4, `Åtgärd ${index + 1}: ${intervention.title.trim() || 'utan namn'}`),
    interventionFacts(intervention, names),
    ...intervention.followUps.flatMap(followUpBlocks),
  ]),
  ...(interventions.some(({ followUps }) => followUps.length > 0)
    ? [note('Effekten i en uppföljning är nämndens egen bedömning, inte en mätning.')]
    : []),
];

function interventionFacts(intervention: Intervention, names: WrittenNames): Block {
  const { kind, lead, area, focusArea, goals, moneySource, followUpOn } = intervention;
  const place = focusArea === null ? '' : `${focusArea.programme}/${focusArea.focusArea}`;
  return facts(
    ['Läge', STATUS_WORDS[intervention.status]],
    [
      'Problem',
      intervention.problems.map((id) => names.problems[id] ?? 'Problem som inte visas här').join('; '),
    ],
    ['Orsak', intervention.cause],
    ['Slag', kind && KIND_WORDS[kind]],
    ['Ansvarar', lead && (names.organisations[lead] ?? lead)],
    ['Medverkar', enumerated(intervention.contributing.map((key) => names.organisations[key] ?? key))],
    ['Andra parter', intervention.partners],
    ['Period', period(intervention)],
    ['Plats', intervention.place],
    ['Område', area && (names.areas[area] ?? area)],
    ['Fokusområde', focusArea && focusAreaName(focusArea, names)],
    ['Mål', goals.map((key) => names.goals[`${place}/${key}`]?.sv ?? key).join('; ')],
    ['Indikatorer', intervention.indicators.map((key) => names.indicators[key]?.sv ?? key).join('; ')],
    ['Väntad effekt på kort sikt', intervention.expectedShort],
    ['Väntad effekt på lång sikt', intervention.expectedLong],
    ['Så följs den upp', intervention.followUpPlan],
    ['Följs upp senast', followUpOn && swedishDay(followUpOn)],
    ['Planerad kostnad', money(intervention.planned)],
    ['Utfall', money(intervention.spent)],
    ['Finansiering', moneySource && MONEY_WORDS[moneySource]],
  );
}

const followUpBlocks = ({ on, done, effect, effectText, next, nextText }: FollowUp): Block[] => [
  paragraph(on === null ? 'Uppföljning' : `Uppföljning ${swedishDay(on)}`),
  facts(
    ['Gjort', done],
    ['Effekt, egen bedömning', effect && EFFECT_WORDS[effect]],
    ['Vad som har setts', effectText],
    ['Härnäst', next && NEXT_WORDS[next]],
    ['Vad som är beslutat', nextText],
  ),
];

/** What nobody has said is left out: it is not 0. */
const money = (kronor: number | null): string | null =>
  kronor === null ? null : `${inSwedish(kronor)} kronor`;

function period({ from, to }: Intervention): string | null {
  if (from !== null && to !== null) return `${swedishDay(from)} – ${swedishDay(to)}`;
  if (from !== null) return `Från ${swedishDay(from)}`;
  return to === null ? null : `Till ${swedishDay(to)}`;
}
