import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { Area } from '../../server/features/areas/areas.contract';
import { Lineage } from '../features/areas/lineage';
import { ChanceNote } from '../features/comparison/chance-note';
import { comparisonQuery } from '../features/comparison/comparison.queries';
import { ComparisonDots } from '../features/comparison/comparison-dots';
import { ComparisonDownload } from '../features/comparison/comparison-download';
import { ComparisonTable } from '../features/comparison/comparison-table';
import { UnjudgedList } from '../features/comparison/unjudged-list';
import { useComparisonFinding } from '../features/comparison/use-finding';
import { Controls } from '../features/selection/controls';
import { LevelField } from '../features/selection/level-field';
import { Notices } from '../features/selection/notices';
import { MultiplesFigure } from '../features/series/multiples-figure';
import { seriesQuery } from '../features/series/series.queries';
import { SeriesDownload } from '../features/series/series-download';
import { useText } from '../text/use-text';
import { ExampleMark } from '../ui/example-mark';
import { SelectField } from '../ui/select-field';
import { usePageTitle } from '../ui/use-page-title';
import { AreaPicks } from './area-picks';
import { DOTS_FRAME_HEIGHT, figureTools } from './figure-tools';
import styles from './pages.module.css';
import { RoundChoice } from './round-choice';
import { useChoices } from './use-choices';
import { useHighlights } from './use-highlights';
import { usePermalink } from './use-permalink';
import { useSelection } from './use-selection';

/** Every area side by side: how each stands against the city, how it has developed, and all of it as a table. */
export function AreasPage() {
  const { t, pick } = useText();
  const { selection, indicators, districts } = useSelection();
  const { ordning } = useSearch({ from: '__root__' });
  const choices = useChoices();
  const { indicator, round, group, reading, level, within } = selection;
  const shown = { indicator: indicator.key, group: group.key, reading, kind: level, within };
  const comparison = useSuspenseQuery(comparisonQuery({ ...shown, round: round.round })).data;
  const series = useSuspenseQuery(seriesQuery({ ...shown, areas: ['all'] })).data;
  const areas = comparison.areas.map(({ area }) => area);
  const { chosen, toggle } = useHighlights(areas.map(({ slug }) => slug));
  const anyValue = comparison.areas.some(({ point }) => point.value !== null);
  const permalink = usePermalink(selection, comparison.reading);
  const finding = useComparisonFinding(comparison);
  usePageTitle(t('areas.title'));
  return (
    <>
      <div className={styles['head']}>
        <h1>{finding}</h1>
        <p className={styles['lead']}>
          {t('compare.lead', {
            phrase: pick(indicator.phrase),
            round: round.round,
            group: pick(group.label).toLowerCase(),
          })}{' '}
          {comparison.areas.some(({ point }) => point.provenance === 'example') && <ExampleMark />}
        </p>
      </div>
      <Notices selection={selection} />
      <Controls
        selection={selection}
        indicators={indicators}
        onIndicator={choices.onIndicator}
        districts={districts}
        onGroup={choices.onGroup}
        onReading={choices.onReading}
      >
        <LevelField selection={selection} districts={districts} onLevel={choices.onLevel} />
      </Controls>
      <RoundChoice selection={selection} kind={comparison.kind} />
      <section className={styles['section']}>
        <ComparisonDots
          comparison={comparison}
          chosen={chosen}
          order={ordning === 'namn' ? 'name' : 'value'}
          onToggle={toggle}
          indicator={indicator}
          permalink={permalink()}
          tools={figureTools({
            embed: permalink('/embed/jamfor'),
            height: DOTS_FRAME_HEIGHT,
            download: (what, pictures) => (
              <ComparisonDownload selection={{ ...shown, round: round.round }} what={what} extra={pictures} />
            ),
          })}
        />
        <div className={styles['row']} data-print="no" hidden={!anyValue}>
          <SelectField
            label={t('compare.order.label')}
            value={ordning ?? 'varde'}
            onChange={(value) => choices.onOrder(value === 'varde' ? undefined : value)}
          >
            <option value="varde">{t('compare.order.value')}</option>
            <option value="namn">{t('compare.order.name')}</option>
          </SelectField>
          <AreaPicks areas={areas} />
        </div>
        <ChanceNote comparison={comparison} />
        <UnjudgedList comparison={comparison} />
      </section>
      <section className={styles['section']}>
        <MultiplesFigure
          series={series}
          chosen={chosen}
          permalink={permalink()}
          tools={(_, pictures) => (
            <SeriesDownload
              selection={{ ...shown, areas: ['all'] }}
              what={t('compare.multiples.title')}
              extra={pictures}
            />
          )}
        />
      </section>
      <section className={styles['section']}>
        <ComparisonTable comparison={comparison} />
      </section>
      <AreaList title={t('areas.former')} areas={districts.filter(({ validTo }) => validTo !== null)} />
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
