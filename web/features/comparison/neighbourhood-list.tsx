import { Link } from '@tanstack/react-router';
import type { Comparison } from '../../../server/features/comparison/comparison.contract';
import { useFigureText } from '../../charts/figure-text';
import { useText } from '../../text/use-text';
import { PointSource } from '../../ui/point-source';
import { TableFrame } from '../../ui/table-frame';
import { VerdictMark } from '../../ui/verdict-mark';
import styles from './district-map.module.css';

/** The neighbourhoods of a district in a round: few answers each, so verdicts are kept from chance. */
export function NeighbourhoodList({ comparison }: { readonly comparison: Comparison }) {
  const { t, pick } = useText();
  const { indicator, round, areas, within } = comparison;
  const text = useFigureText(indicator.unit);
  const shown = areas.filter(({ point }) => point.value !== null);
  const hidden = areas.filter(({ point }) => point.value === null);
  if (shown.length === 0) return <p>{t('neighbourhoods.none', { round: round.round })}</p>;
  return (
    <div className={styles['figure']}>
      <TableFrame
        caption={t('neighbourhoods.caption', { district: within?.label ?? '', round: round.round })}
        head={[
          { key: 'area', label: t('neighbourhoods.area') },
          { key: 'value', label: t('figures.value'), number: true },
          { key: 'interval', label: t('figures.interval'), number: true },
          { key: 'city', label: t('figures.comparison.toCity') },
          { key: 'source', label: t('figures.source') },
        ]}
      >
        {shown.map(({ area, point, differenceToCity }) => (
          <tr key={area.slug}>
            <th scope="row">
              <Link to="/stadsdelar/$slug" params={{ slug: area.slug }}>
                {area.label}
              </Link>
            </th>
            <td data-number="">{text.value(point)}</td>
            <td data-number="">
              {point.lower === null ? t('figures.intervalUnknown') : text.interval(point)}
            </td>
            <td>
              <VerdictMark verdict={differenceToCity.verdict} polarity={indicator.polarity}>
                {pick(differenceToCity.sentence)}
              </VerdictMark>
            </td>
            <td>
              <PointSource point={point} />
            </td>
          </tr>
        ))}
      </TableFrame>
      {hidden.length > 0 && (
        <p className={styles['subtitle']}>
          {t('neighbourhoods.hidden', { count: hidden.length })}{' '}
          {hidden.map(({ area }) => area.label).join(', ')}.
        </p>
      )}
      <p className={styles['subtitle']}>{t('neighbourhoods.control')}</p>
    </div>
  );
}
