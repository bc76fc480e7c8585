import type { Family } from '../disclosure/family';

/** The groups that follow from sex and age, whatever the file. Ages inclusive. */
const AGE_GROUPS = [
  { group: 'age_16_34', from: 16, to: 34 },
  { group: 'age_35_64', from: 35, to: 64 },
  { group: 'age_65_79', from: 65, to: 79 },
] as const;

const SEX_GROUPS = ['women', 'men'] as const;

/** Sex as the file's codes are mapped: the place in `SEX_GROUPS`, or another. */
export const SEX = { women: 0, men: 1, other: 2 } as const;

const AGE_KINDS = AGE_GROUPS.length + 1;
const SEX_KINDS = SEX_GROUPS.length + 1;

/** The age group's number; one past the last for an age in no group. */
export function ageKind(age: number): number {
  const index = AGE_GROUPS.findIndex(({ from, to }) => from <= age && age <= to);
  return index === -1 ? AGE_GROUPS.length : index;
}

/** One number for sex, age group and the yes to each described group (bit i). */
export const signatureOf = (sex: number, age: number, yes: number): number =>
  (yes * SEX_KINDS + sex) * AGE_KINDS + age;

/** The groups that everybody of a signature belongs to. */
export function groupsOfSignature(signature: number, described: readonly string[]): string[] {
  const age = AGE_GROUPS[signature % AGE_KINDS]?.group;
  const sex = SEX_GROUPS[Math.floor(signature / AGE_KINDS) % SEX_KINDS];
  const yes = Math.floor(signature / (AGE_KINDS * SEX_KINDS));
  return [
    'all',
    ...(sex === undefined ? [] : [sex]),
    ...(age === undefined ? [] : [age]),
    ...described.filter((_, bit) => (yes >> bit) % 2 === 1),
  ];
}

/** Every group a file of these described groups gives figures for. */
export const groupsOfFile = (described: readonly string[]): string[] => [
  'all',
  ...SEX_GROUPS,
  ...AGE_GROUPS.map(({ group }) => group),
  ...described,
];

/** How the groups of a file share out its respondents. A described group stands alone: the others are its rest. */
export const familiesOfFile = (described: readonly string[]): Family[] => [
  { groups: SEX_GROUPS, restMayBeEmpty: true },
  { groups: AGE_GROUPS.map(({ group }) => group), restMayBeEmpty: true },
  ...described.map((group) => ({ groups: [group], restMayBeEmpty: false })),
];
