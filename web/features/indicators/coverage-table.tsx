import type { Indicator } from '../../../server/features/indicators/indicators.contract';
import { useText } from '../../text/use-text';
import { TableFrame } from '../../ui/table-frame';

const KINDS = ['city', 'district', 'neighbourhood'] as const;
const PROVENANCES = ['published', 'imported', 'example'] as const;

/** Which rounds have figures, for how many areas, and of which kind. */
export function CoverageTable({ coverage }: { readonly coverage: Indicator['coverage'] }) {
  const { t } = useText();
  const rounds = [...new Set(coverage.map(({ round }) => round))].toSorted();
  const cell = (round: string, kind: (typeof KINDS)[number]) => {
    const counts = coverage.find((one) => one.round === round && one.areaKind === kind);
    const parts = PROVENANCES.flatMap((provenance) => {
      const count = counts?.[provenance] ?? 0;
      return count === 0 ? [] : [t(`indicator.coverageCell.${provenance}`, { count })];
    });
    return parts.length === 0 ? t('figures.none') : parts.join(', ');
  };
  return (
    <TableFrame
      caption={t('indicator.coverage')}
      head={[
        { key: 'round', label: t('figures.round') },
        ...KINDS.map((kind) => ({ key: kind, label: t(`indicator.coverageKind.${kind}`) })),
      ]}
    >
      {rounds.map((round) => (
        <tr key={round}>
          <th scope="row">{round}</th>
          {KINDS.map((kind) => (
            <td key={kind}>{cell(round, kind)}</td>
          ))}
        </tr>
      ))}
    </TableFrame>
  );
}
