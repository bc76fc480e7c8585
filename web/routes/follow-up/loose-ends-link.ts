import type { LinkProps } from '@tanstack/react-router';
import type { Orphan } from '../../../server/domain/follow-up/orphan';

/** The interventions' own ways to hang loose narrow the register; those of problems and goals have a view of it. */
const OF_INTERVENTIONS: readonly Orphan[] = [
  'without_problem',
  'without_indicator',
  'without_follow_up',
  'past_its_date',
];

/** Where what hangs loose in a programme is listed. */
export const looseEndsLink =
  (program: string) =>
  (orphan: Orphan): LinkProps => ({
    to: '/atgarder' as string,
    search: OF_INTERVENTIONS.includes(orphan) ? { program, los: orphan } : { program, vy: 'losa' },
  });
