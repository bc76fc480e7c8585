/** In which areas figures are shown, and what is recalculated. */
export const reading = {
  label: 'Areas',
  asMeasured: 'As then: the areas of each round',
  current: "Today's areas",
  division_one: '{{count}} district, from {{date}}',
  division_other: '{{count}} districts, from {{date}}',
  date: 'The areas of {{date}}',
  notThen: '{{area}} is not among the areas you chose. Its figures are shown as they were measured.',
  seeHeirs: 'The same place among the chosen areas:',
  earlierIn: 'Earlier rounds were made in other areas.',
  earlierLink: "Show them recalculated to today's areas",
  fromPublished: 'Recalculated from published figures:',
  recalculated: 'recalculated',
  recalculatedLegend: 'recalculated from its parts',
  heading: 'How the figures were recalculated',
  help: 'The area did not exist then. The share is that of its parts, weighted by how many lived in each. It is not worked out where a part is missing or may not be shown.',
  round: '{{round}}: {{value}}, from {{parts}}.',
  source: 'Residents: {{source}}.',
  part: '{{area}} {{value}} (weight {{weight}})',
  renamed: '{{round}}: measured as {{area}}.',
  basis: {
    frame_population: "Weights: residents of the survey's ages on {{date}}.",
    residents: 'Weights: all residents on {{date}}.',
    weighted_base: 'Weights: those of the answers, since the residents of each part are not known.',
    respondents:
      'Weights: numbers of answers, since the residents of each part are not known. Less sure than residents.',
    none: 'The area only changed its name.',
  },
  prognosis: 'The residents are a forecast.',
  refusal: {
    part_missing: '{{round}}: not recalculated, a part has no figure ({{parts}}).',
    part_suppressed: '{{round}}: not recalculated, a part is hidden ({{parts}}).',
    mixed_provenance:
      '{{round}}: not recalculated, the parts are both real figures and example data ({{parts}}).',
    weights_unknown: '{{round}}: not recalculated, the sizes of the parts are not known ({{parts}}).',
    no_method_for_kind: '{{round}}: not recalculated, there is no method for such figures ({{parts}}).',
  },
};
