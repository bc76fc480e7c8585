import { Link } from '@tanstack/react-router';
import type { ProgrammeSummary, Programmes } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { successorsOf } from './crosswalk';
import styles from './programme-timeline.module.css';
import { layTimeline, type TimelineLayout, type TimelineLink } from './timeline-layout';
import { usePeriod } from './use-period';

/** Where in its row a bar is drawn: above it stands what the programme is called. Shares of a row. */
const BAR = { top: 0.7, height: 0.2 };
const WIDTH = 100;

/** Programmes in true time, each with what it went on as. The list says the same as the drawing. */
export function ProgrammeTimeline({ programmes, crosswalk }: Programmes) {
  const { t } = useText();
  const layout = layTimeline(programmes, crosswalk);
  const bySlug = new Map(programmes.map((programme) => [programme.slug, programme]));
  return (
    <figure className={styles['timeline']}>
      <div className={styles['years']} aria-hidden="true">
        {layout.years.map(({ year, at }) => (
          <span key={year} data-even={year % 2 === 0} style={{ left: `${at * WIDTH}%` }}>
            {year}
          </span>
        ))}
      </div>
      <div className={styles['rows']}>
        <Drawing layout={layout} bySlug={bySlug} />
        <ol aria-label={t('programmes.timeline')}>
          {layout.bars.map(({ slug }) => {
            const programme = bySlug.get(slug);
            return programme && <Row key={slug} programme={programme} crosswalk={crosswalk} />;
          })}
        </ol>
      </div>
    </figure>
  );
}

interface RowProps {
  readonly programme: ProgrammeSummary;
  readonly crosswalk: Programmes['crosswalk'];
}

function Row({ programme, crosswalk }: RowProps) {
  const { t, pick, format } = useText();
  const period = usePeriod();
  const next = successorsOf(programme.slug, crosswalk).map(pick);
  return (
    <li>
      <p>
        <Link to="/program/$slug" params={{ slug: programme.slug }}>
          {pick(programme.title)}
        </Link>
        , {period(programme.period)} {programme.provenance === 'example' && <ExampleMark />}
      </p>
      <p className={styles['quiet']}>
        {programme.inForce ? t('programmes.inForce') : t('programmes.ended')}
        {next.length > 0 && ` · ${t('programmes.wentOnAs', { programmes: format.list(next) })}`}
      </p>
    </li>
  );
}

interface DrawingProps {
  readonly layout: TimelineLayout;
  readonly bySlug: ReadonlyMap<string, ProgrammeSummary>;
}

/** Bars and the ways from one to the next, stretched to the list's size. */
function Drawing({ layout: { bars, links, years }, bySlug }: DrawingProps) {
  const rows = bars.length;
  return (
    <svg
      aria-hidden="true"
      className={styles['drawing']}
      viewBox={`0 0 ${WIDTH} ${rows}`}
      preserveAspectRatio="none"
    >
      {years.map(({ year, at }) => (
        <line key={year} className={styles['grid']} x1={at * WIDTH} x2={at * WIDTH} y1={0} y2={rows} />
      ))}
      {links.map((link) => (
        <path key={`${link.fromRow} ${link.toRow}`} className={styles['link']} d={pathOf(link)} />
      ))}
      {bars.map(({ slug, start, end }, row) => (
        <rect
          key={slug}
          className={styles['bar']}
          data-force={bySlug.get(slug)?.inForce}
          data-example={bySlug.get(slug)?.provenance === 'example'}
          x={start * WIDTH}
          width={(end - start) * WIDTH}
          y={row + BAR.top}
          height={BAR.height}
        />
      ))}
    </svg>
  );
}

/** Along the earlier one's row to where the later begins, and down to it. */
function pathOf({ fromRow, toRow, at, from }: TimelineLink): string {
  const middle = BAR.top + BAR.height / 2;
  return `M${from * WIDTH} ${fromRow + middle}H${at * WIDTH}V${toRow + middle}`;
}
