/** Targets and how a figure stands against them. */
export const targets = {
  heading: 'Targets',
  path: 'path to the target',
  levelAt: 'Target: {{level}} {{year}}',
  exampleMark: 'Example target',
  status: {
    on_track: 'on the way',
    off_track: 'not on the way',
    undetermined: 'cannot be judged',
    not_measurable: 'cannot be followed up',
    reached: 'reached',
    missed: 'missed',
  },
  from: 'Baseline {{value}} ({{round}}).',
  fromRecalculated: 'Baseline {{value}} ({{round}}), recalculated from the areas that have merged.',
  where: 'Holds for {{areas}}.',
  whereWorst: 'Holds for the areas where the share was worst in {{round}}: {{areas}}.',
  whereExample: '{{areas}} was chosen by example data.',
  halved: 'The target is the baseline times {{factor}}.',
  decided: 'Decided by {{by}} on {{on}}, in force from {{from}}.',
  rounds: 'The rounds against the path',
  roundLine: '{{round}}: the path was at {{level}}',
  detectable: 'The smallest fall the survey can detect from the baseline, with as many answers: {{change}}.',
  detectableRise:
    'The smallest rise the survey can detect from the baseline, with as many answers: {{change}}.',
  detectableUnknown:
    'How small a change the survey can detect is not known: the number of answers is missing.',
  earlier: 'Earlier versions of the target',
  earlierVersion: '{{from}}–{{to}}: {{label}} ({{by}}).',
  nextRound:
    'With as many answers next time, a fall would show from {{decrease}} and a rise from {{increase}}.',
  nextRoundRise:
    'With as many answers next time, a rise would show from {{increase}}. A fall would not show.',
  column: 'Target',
};
