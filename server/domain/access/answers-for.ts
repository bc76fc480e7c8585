import { heirsOf, type Succession } from './heirs';

/** An organisation and those it answers for on a day: whose heir it is, directly or through others. */
export const answersFor = (
  organisation: string,
  successions: readonly Succession[],
  day: string,
): readonly string[] => [
  organisation,
  ...new Set(
    successions
      .map(({ predecessor }) => predecessor)
      .filter((predecessor) => heirsOf(predecessor, successions, day).includes(organisation)),
  ),
];
