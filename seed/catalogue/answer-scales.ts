/** An answer option: key, Swedish label, English label. */
export type Answer = readonly [key: string, sv: string, en: string];

/** How often, from most to least. Source of the two upper steps: the 2017 and 2020 reports as quoted in the press. */
export const HOW_OFTEN: readonly Answer[] = [
  ['varje_dag', 'Varje dag', 'Every day'],
  ['nagon_gang_i_veckan', 'Någon gång i veckan', 'Once a week or so'],
  ['nagon_gang_i_manaden', 'Någon gång i månaden', 'Once a month or so'],
  ['mer_sallan', 'Mer sällan', 'Less often'],
  ['aldrig', 'Aldrig', 'Never'],
];

export const HOW_SAFE: readonly Answer[] = [
  ['mycket_otrygg', 'Mycket otrygg', 'Very unsafe'],
  ['gar_aldrig_ut', 'Går aldrig ut ensam sent på kvällen', 'Never goes out alone late in the evening'],
  ['ganska_otrygg', 'Ganska otrygg', 'Fairly unsafe'],
  ['ganska_trygg', 'Ganska trygg', 'Fairly safe'],
  ['mycket_trygg', 'Mycket trygg', 'Very safe'],
];

export const HOW_MUCH: readonly Answer[] = [
  ['mycket_stor', 'I mycket stor utsträckning', 'To a very large extent'],
  ['ganska_stor', 'I ganska stor utsträckning', 'To a fairly large extent'],
  ['liten', 'I liten utsträckning', 'To a small extent'],
  ['inte_alls', 'Inte alls', 'Not at all'],
];

export const YES_NO: readonly Answer[] = [
  ['ja', 'Ja', 'Yes'],
  ['nej', 'Nej', 'No'],
];
