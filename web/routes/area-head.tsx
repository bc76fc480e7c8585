import { Link } from '@tanstack/react-router';
import type { Area } from '../../server/features/areas/areas.contract';
import type { Change, IndicatorSeries } from '../../server/features/series/series.contract';
import { Lineage } from '../features/areas/lineage';
import { leadingStep } from '../features/series/changes';
import { useText } from '../text/use-text';
import { ExampleMark } from '../ui/example-mark';
import { VerdictMark } from '../ui/verdict-mark';
import styles from './pages.module.css';

interface AreaHeadProps {
  readonly title: string;
  readonly area: Area;
  readonly series: IndicatorSeries;
  readonly round: string;
  /** Finishes "Andelen som …". */
  readonly phrase: string;
}

/** What the page leads with: the place, whether it has changed, and what it was and became. */
export function AreaHead({ title, area, series, round, phrase }: AreaHeadProps) {
  const { t } = useText();
  return (
    <div className={styles['head']}>
      <h1>{title}</h1>
      <Finding series={series} round={round} />
      <p className={styles['quiet']}>{t('area.what', { phrase })}</p>
      <Lineage area={area} />
      {area.kind === 'neighbourhood' && <Parents area={area} />}
    </div>
  );
}

/** The change sentence. */
function Finding({ series, round }: { readonly series: IndicatorSeries; readonly round: string }) {
  const { t, pick } = useText();
  const step = leadingStep(series, round);
  if (!step) return <p className={styles['lead']}>{t('area.noStep')}</p>;
  // A certain change says its years itself.
  const said = ({ verdict, from, to }: Change) =>
    t(/creased$/.test(verdict) ? 'area.stepGroup' : 'area.step', {
      group: pick(series.group.label),
      from,
      to,
    });
  return (
    <p className={styles['lead']}>
      <VerdictMark verdict={step.verdict} polarity={series.indicator.polarity}>
        {pick(step.sentence)}
      </VerdictMark>{' '}
      <span className={styles['quiet']}>({said(step)})</span> {step.example && <ExampleMark />}
    </p>
  );
}

/** The district a neighbourhood lies in today. */
function Parents({ area }: { readonly area: Area }) {
  const { t } = useText();
  const parent = area.parents.findLast(({ validTo }) => validTo === null) ?? area.parents.at(-1);
  if (!parent) return null;
  return (
    <p>
      {t('neighbourhoods.within')}{' '}
      <Link to="/stadsdelar/$slug" params={{ slug: parent.slug }}>
        {parent.label}
      </Link>
      .
    </p>
  );
}
