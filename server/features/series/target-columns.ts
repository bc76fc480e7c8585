import type { AboutEntry, Column, Row } from '../../domain/exporting/data-table';
import { TARGET_WORDS } from '../../domain/exporting/status-words';
import type { Localized } from '../../domain/localized';
import type { Unit } from '../../domain/statistics/estimate';
import type { TargetStatus } from '../../domain/targets/target';
import type { IndicatorSeries } from './series.contract';

interface NamedTarget {
  readonly key: string;
  readonly label: Localized;
}

/** Three columns for each target: the level to reach, the level on the way that day, and how it stands. */
export function columnsOfTargets(targets: readonly NamedTarget[], unit: Unit, onTheWay: boolean): Column[] {
  return distinctTargets(targets).flatMap(({ key, label }): Column[] => [
    {
      key: `target_level_${key}`,
      label: { sv: `Mål: ${label.sv}, nivå`, en: `Target: ${label.en}, level` },
      type: 'number',
      unit,
      missing: 'no_target',
    },
    ...(onTheWay
      ? [
          {
            key: `target_path_${key}`,
            label: { sv: `Mål: ${label.sv}, nivå på vägen`, en: `Target: ${label.en}, level on the way` },
            type: 'number',
            unit,
            missing: 'no_target',
          } as const,
        ]
      : []),
    {
      key: `target_status_${key}`,
      label: { sv: `Mål: ${label.sv}, status, kod`, en: `Target: ${label.en}, status, code` },
      type: 'text',
    },
    {
      key: `target_status_text_${key}`,
      label: { sv: `Mål: ${label.sv}, status`, en: `Target: ${label.en}, status` },
      type: 'text',
    },
  ]);
}

export const targetColumns = (series: readonly IndicatorSeries[], unit: Unit): Column[] =>
  columnsOfTargets(
    series.flatMap(({ targets }) => targets),
    unit,
    true,
  );

/** How a series stands to its targets in one round. */
export function targetCells({ targets }: IndicatorSeries, round: string): Row {
  return Object.assign(
    {},
    ...targets.map(({ key, level, rounds }) => {
      const then = rounds.find((one) => one.round === round);
      return {
        ...targetStatusCells(key, level, then?.status ?? null),
        [`target_path_${key}`]: then?.level ?? null,
      };
    }),
  );
}

export const targetStatusCells = (key: string, level: number, status: TargetStatus | null): Row => ({
  [`target_level_${key}`]: level,
  [`target_status_${key}`]: status,
  [`target_status_text_${key}`]: status && TARGET_WORDS[status],
});

/** Who decided each target, when, and whether it is an example. */
export function targetsAbout(series: readonly IndicatorSeries[]): AboutEntry[] {
  const targets = distinctTargets(series.flatMap(({ targets }) => targets));
  if (targets.length === 0) return [];
  return [
    {
      key: 'targets',
      label: { sv: 'Mål', en: 'Targets' },
      values: targets.map(({ label, year, decidedBy, decidedOn, provenance }) => ({
        sv: `${label.sv}, till ${year}. ${decidedBy}, ${decidedOn}.${provenance === 'example' ? ' Exempel, inte ett beslutat mål.' : ''}`,
        en: `${label.en}, by ${year}. ${decidedBy}, ${decidedOn}.${provenance === 'example' ? ' An example, not a decided target.' : ''}`,
      })),
    },
  ];
}

const distinctTargets = <T extends NamedTarget>(targets: readonly T[]): T[] => [
  ...new Map(targets.map((target) => [target.key, target])).values(),
];
