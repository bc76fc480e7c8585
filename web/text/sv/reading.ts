/** In which areas figures are shown, and what is recalculated. */
export const reading = {
  label: 'Områden',
  asMeasured: 'Som då: områdena vid varje mätning',
  current: 'Dagens områden',
  division_one: '{{count}} område, från {{date}}',
  division_other: '{{count}} områden, från {{date}}',
  date: 'Områdena {{date}}',
  notThen: '{{area}} finns inte bland områdena i vald läsning. Här visas siffrorna som de mättes.',
  seeHeirs: 'Samma plats i vald läsning:',
  recalculated: 'omräknad',
  recalculatedLegend: 'omräknad ur delarna',
  heading: 'Så är siffrorna omräknade',
  help: 'Området fanns inte då. Andelen är delarnas andelar, vägda efter hur många som bodde i varje del. Den räknas inte ut om en del saknas eller inte får visas.',
  round: '{{round}}: {{parts}}.',
  part: '{{area}} {{value}} (vikt {{weight}})',
  renamed: '{{round}}: mätt som {{area}}.',
  basis: {
    frame_population: 'Vikter: invånare i undersökningens åldrar {{date}}.',
    residents: 'Vikter: alla invånare {{date}}.',
    weighted_base: 'Vikter: svarens vikter, eftersom invånarna per del inte är kända.',
    respondents: 'Vikter: antal svar, eftersom invånarna per del inte är kända. Osäkrare än invånare.',
    none: 'Området bytte bara namn.',
  },
  prognosis: 'Invånarna är en prognos.',
  refusal: {
    part_missing: '{{round}}: räknas inte om, en del saknar siffra ({{parts}}).',
    part_suppressed: '{{round}}: räknas inte om, en del visas inte för att för få svarade ({{parts}}).',
    mixed_provenance:
      '{{round}}: räknas inte om, delarna är både verkliga siffror och exempeldata ({{parts}}).',
    weights_unknown: '{{round}}: räknas inte om, det är inte känt hur stora delarna är ({{parts}}).',
    no_method_for_kind: '{{round}}: räknas inte om, det finns ingen metod för sådana siffror ({{parts}}).',
  },
};
