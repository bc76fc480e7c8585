/** What problems, interventions and what is said of them are called, wherever they are shown. */
export const threadWords = {
  title: 'Åtgärd',
  status: { planned: 'Planerad', ongoing: 'Pågår', done: 'Genomförd', stopped: 'Avbruten' },
  /** Stands after a status. */
  statusAsOf: 'ändrad {{date}}',
  /** By what it works on. */
  kind: {
    situational: 'Plats och miljö',
    social: 'Socialt och förebyggande',
    knowledge: 'Kunskap och kartläggning',
    cooperation: 'Samverkan',
    organisational: 'Egen organisation',
  },
  moneySource: {
    own_budget: 'Egen budget',
    safety_fund: 'Trygghetsfonden',
    state_grant: 'Statsbidrag',
    other: 'Annan källa',
    not_said: 'Inte angivet',
  },
  effect: {
    seen: 'En effekt har setts',
    not_seen: 'Ingen effekt har setts',
    unknown: 'Går inte att säga än',
  },
  next: { continue: 'Fortsätter', change: 'Ändras', end: 'Avslutas' },
  orphan: {
    problem_without_intervention: 'Problem utan åtgärd',
    without_problem: 'Utan problem',
    without_indicator: 'Utan indikator',
    without_follow_up: 'Utan uppföljning',
    past_its_date: 'Förbi sitt slutdatum',
    goal_without_intervention: 'Mål utan åtgärd',
    goal_without_indicator: 'Mål utan indikator',
  },
  visibility: { internal: 'Visas bara internt', open: 'Visas för alla' },
  problemState: { open: 'Kvarstår', resolved: 'Löst' },
  kronor: '{{amount}} kr',
  /** What stands in place of a name that nobody has given. */
  untitled: 'Åtgärd utan namn',
  /** A problem that whoever reads may not read, or that is no longer there. */
  problemElsewhere: 'Problem som inte visas här',
  /** The parts of an intervention. */
  part: {
    problems: 'Problem',
    cause: 'Orsak',
    kind: 'Slag',
    status: 'Läge',
    lead: 'Ansvarar',
    contributing: 'Medverkar',
    partners: 'Andra parter',
    place: 'Plats',
    area: 'Område',
    focusArea: 'Fokusområde',
    goals: 'Mål',
    indicators: 'Indikatorer',
    period: 'Period',
    from: 'Börjar',
    to: 'Slutar',
    expectedShort: 'Väntad effekt på kort sikt',
    expectedLong: 'Väntad effekt på lång sikt',
    followUpPlan: 'Så följs den upp',
    followUpOn: 'Följs upp senast',
    planned: 'Planerad kostnad',
    spent: 'Utfall',
    moneySource: 'Finansiering',
    followUps: 'Uppföljningar',
  },
  /** The parts of a follow-up. */
  followUp: {
    title: 'Uppföljning',
    titleOn: 'Uppföljning {{date}}',
    on: 'Datum',
    done: 'Gjort',
    effect: 'Effekt, egen bedömning',
    effectText: 'Vad ni har sett',
    next: 'Beslutat härnäst',
    nextText: 'Vad som är beslutat',
  },
  periodFromTo: '{{from}} – {{to}}',
  periodFrom: 'Från {{from}}',
  periodTo: 'Till {{to}}',
  /** Stands beside every figure shown with an intervention. */
  notCause: 'Siffran visar vad som har mätts, inte vad åtgärden har lett till.',
  /** Stands beside every judgement of an effect. */
  ownJudgement: 'Effekten är en egen bedömning, inte en mätning.',
};
