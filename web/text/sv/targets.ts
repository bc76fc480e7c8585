/** Targets and how a figure stands against them. */
export const targets = {
  heading: 'Målnivåer',
  path: 'målbana',
  levelAt: 'Målnivå: {{level}} {{year}}',
  exampleMark: 'Exempelnivå',
  status: {
    on_track: 'på väg',
    off_track: 'inte på väg',
    undetermined: 'kan inte avgöras',
    not_measurable: 'kan inte följas upp',
    reached: 'nått',
    missed: 'inte nått',
  },
  from: 'Utgångsvärde {{value}} ({{round}}).',
  fromRecalculated: 'Utgångsvärde {{value}} ({{round}}), omräknat ur de områden som slagits samman.',
  where: 'Gäller {{areas}}.',
  whereWorst: 'Gäller de områden där andelen var sämst {{round}}: {{areas}}.',
  whereExample: '{{areas}} valdes med ledning av exempeldata.',
  halved: 'Målnivån är utgångsvärdet gånger {{factor}}.',
  decided: 'Beslutad av {{by}} {{on}}, gäller från {{from}}.',
  rounds: 'Mätomgångarna mot målbanan',
  roundLine: '{{round}}: målbanan låg på {{level}}',
  detectable:
    'Minsta minskning som mätningen kan upptäcka från utgångsvärdet, med lika många svar: {{change}}.',
  detectableRise:
    'Minsta ökning som mätningen kan upptäcka från utgångsvärdet, med lika många svar: {{change}}.',
  detectableUnknown: 'Hur liten förändring mätningen kan upptäcka är inte känt: antalet svar saknas.',
  earlier: 'Tidigare lydelser av målnivån',
  earlierVersion: '{{from}}–{{to}}: {{label}} ({{by}}).',
  nextRound:
    'Med lika många svar nästa gång syns en minskning först vid {{decrease}} och en ökning först vid {{increase}}.',
  nextRoundRise:
    'Med lika många svar nästa gång syns en ökning först vid {{increase}}. En minskning skulle inte synas.',
  column: 'Målnivå',
};
