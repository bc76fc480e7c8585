/** What problems, interventions and what is said of them are called, wherever they are shown. */
export const threadWords = {
  title: 'Åtgärd',
  status: { planned: 'Planerad', ongoing: 'Pågår', done: 'Genomförd', stopped: 'Avbruten' },
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
};
