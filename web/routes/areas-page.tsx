import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Area } from '../../server/features/areas/areas.contract';
import { Lineage } from '../features/areas/lineage';
import { comparisonQuery } from '../features/comparison/comparison.queries';
import { ComparisonDownload } from '../features/comparison/comparison-download';
import { ComparisonTable } from '../features/comparison/comparison-table';
import { DistrictMap } from '../features/comparison/district-map';
import { Controls } from '../features/selection/controls';
import { Notices } from '../features/selection/notices';
import { useText } from '../text/use-text';
import { usePageTitle } from '../ui/use-page-title';
import styles from './pages.module.css';
import { useChoices } from './use-choices';
import { useSelection } from './use-selection';

/** Every district side by side, and those that were. */
export function AreasPage() {
  const { t } = useText();
  const { selection, indicators, districts } = useSelection();
  const choices = useChoices();
  const navigate = useNavigate();
  const { indicator, round, group, reading, level, within } = selection;
  const compared = {
    indicator: indicator.key,
    round: round.round,
    group: group.key,
    reading,
    kind: level,
    within,
  };
  const comparison = useSuspenseQuery(comparisonQuery(compared)).data;
  const current = districts.filter(({ validTo }) => validTo === null);
  const former = districts.filter(({ validTo }) => validTo !== null);
  usePageTitle(t('areas.title'));
  return (
    <>
      <div className={styles['head']}>
        <h1>{t('areas.title')}</h1>
        <p className={styles['lead']}>{t('areas.lead')}</p>
      </div>
      <Notices selection={selection} />
      <Controls selection={selection} indicators={indicators} districts={districts} {...choices} />
      <DistrictMap
        comparison={comparison}
        districts={districts}
        onChoose={(slug) => void navigate({ to: '/stadsdelar/$slug', params: { slug } })}
      />
      <ComparisonTable comparison={comparison} />
      <ComparisonDownload selection={compared} what={t('areas.title')} />
      <AreaList title={t('areas.current')} areas={current} />
      <AreaList title={t('areas.former')} areas={former} />
    </>
  );
}

function AreaList({ title, areas }: { readonly title: string; readonly areas: readonly Area[] }) {
  return (
    <section className={styles['section']}>
      <h2>{title}</h2>
      <ul className={styles['list']}>
        {areas.map((area) => (
          <li key={area.slug}>
            <Link to="/stadsdelar/$slug" params={{ slug: area.slug }}>
              {area.label}
            </Link>
            <Lineage area={area} />
          </li>
        ))}
      </ul>
    </section>
  );
}
