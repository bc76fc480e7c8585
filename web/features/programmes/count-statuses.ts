import type { TargetStatus } from '../../../server/domain/targets/target';

interface Standing {
  readonly kind: string;
  readonly targets: readonly { readonly key: string; readonly status: TargetStatus }[];
}

interface TargetCounts {
  /** How the city stands; undefined where the target does not hold for it. */
  readonly city: TargetStatus | undefined;
  /** Over the districts in which it holds; those of none are left out. */
  readonly districts: readonly (readonly [TargetStatus, number])[];
}

/** In the order they are said: what is certain before what is not. */
export const STATUS_ORDER: readonly TargetStatus[] = [
  'reached',
  'on_track',
  'off_track',
  'missed',
  'undetermined',
  'not_measurable',
];

/** How one target stands in the city and, counted, in the districts. @param areas as the series know them */
export function countStatuses(target: string, areas: readonly Standing[]): TargetCounts {
  const standing = areas.flatMap(({ kind, targets }) =>
    targets.filter(({ key }) => key === target).map(({ status }) => ({ kind, status })),
  );
  const districts = standing.filter(({ kind }) => kind !== 'city');
  return {
    city: standing.find(({ kind }) => kind === 'city')?.status,
    districts: STATUS_ORDER.map(
      (wanted) => [wanted, districts.filter(({ status }) => status === wanted).length] as const,
    ).filter(([, count]) => count > 0),
  };
}
