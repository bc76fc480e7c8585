import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReportMatrix } from '../../../server/features/reports/reports.contract';
import { countMatrix } from '../../features/report-review/matrix-counts';
import { MatrixFilters } from '../../features/report-review/matrix-filters';
import type { MatrixSearch } from '../../features/report-review/matrix-search';
import { MatrixList, MatrixTable } from '../../features/report-review/matrix-table';
import { narrowMatrix } from '../../features/report-review/narrow-matrix';
import { matrixQuery, openedRoundsQuery } from '../../features/report-review/report-review.queries';
import { firstRound, type WaitingRound, waitingRounds } from '../../features/report-review/waiting-rounds';
import { tasksQuery } from '../../features/tasks/tasks.queries';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Unfold } from '../../ui/unfold';
import { useNarrow } from '../../ui/use-narrow';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';

const ROUTE = '/granskning';

/** Who has come how far in a round, for the office. */
export function MatrixPage() {
  const { t } = useText();
  const search = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const narrow = useNarrow();
  const rounds = useSuspenseQuery(openedRoundsQuery).data;
  const waiting = waitingRounds(rounds, useSuspenseQuery(tasksQuery).data.mine);
  const round = search.rapportomgang ?? firstRound(rounds, waiting);
  const { data: matrix } = useQuery({
    ...matrixQuery(round ?? ''),
    enabled: round !== undefined,
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  usePageTitle(t('review.title'));
  if (round === undefined) return <NoRound />;
  if (matrix === undefined) return <PageSkeleton />;
  const choose = (chosen: Partial<MatrixSearch>) =>
    void navigate({ search: (kept: MatrixSearch) => ({ ...kept, ...chosen }), resetScroll: false });
  const filters = <MatrixFilters rounds={rounds} matrix={matrix} search={search} onChange={choose} />;
  return (
    <>
      <Finding matrix={matrix} elsewhere={waiting.filter(({ key }) => key !== matrix.round.key)} />
      {narrow ? <Unfold summary={t('review.narrowDown')}>{filters}</Unfold> : filters}
      <Shown matrix={matrix} search={search} />
      <Missing missing={matrix.missing} />
    </>
  );
}

function NoRound() {
  const { t } = useText();
  return (
    <div className={pages['head']}>
      <h1>{t('review.noRoundTitle')}</h1>
      <p className={pages['lead']}>{t('review.noRound')}</p>
    </div>
  );
}

interface FindingProps {
  readonly matrix: ReportMatrix;
  /** The other rounds in which something waits for the office. */
  readonly elsewhere: readonly WaitingRound[];
}

/** How far it has come, in a sentence, and where else something waits. */
function Finding({ matrix, elsewhere }: FindingProps) {
  const { t, pick } = useText();
  const { all, handedIn, corrected, late, waiting } = countMatrix(matrix.rows);
  // The name of a round stays on one line.
  const round = pick(matrix.round.label).replaceAll(' ', '\u00a0');
  return (
    <div className={pages['head']}>
      <h1>
        {all === 0
          ? t('review.nothing', { round })
          : t('review.finding', { round, done: handedIn, count: all })}
      </h1>
      {all > 0 && (
        <p className={pages['lead']}>
          {t('review.late', { count: late })} {t('review.waiting', { count: waiting })}{' '}
          {corrected > 0 && t('review.corrected', { count: corrected })}{' '}
          {matrix.rows.some(({ report }) => report.provenance === 'example') && <ExampleMark />}
        </p>
      )}
      {elsewhere.map(({ key, label, count }) => (
        <p key={key}>
          <Link from={ROUTE} search={{ rapportomgang: key }}>
            {t('review.elsewhere', { count, round: pick(label) })}
          </Link>
        </p>
      ))}
    </div>
  );
}

function Shown({ matrix, search }: { readonly matrix: ReportMatrix; readonly search: MatrixSearch }) {
  const { t } = useText();
  const narrow = useNarrow();
  const shown = narrowMatrix(matrix, search);
  const Matrix = narrow ? MatrixList : MatrixTable;
  const narrowed = shown.rows.length < matrix.rows.length;
  return (
    <>
      <p role="status" hidden={!narrowed}>
        {narrowed &&
          (shown.rows.length === 0
            ? t('review.noneShown')
            : t('review.shown', { shown: shown.rows.length, count: matrix.rows.length }))}{' '}
        <Link
          from={ROUTE}
          search={(kept: MatrixSearch) => ({ ...kept, lage: undefined, sena: undefined })}
          resetScroll={false}
        >
          {t('review.clear')}
        </Link>
      </p>
      {shown.rows.length > 0 && <Matrix caption={t('review.matrix')} matrix={shown} />}
    </>
  );
}

/** Who is there and does not report. */
function Missing({ missing }: Pick<ReportMatrix, 'missing'>) {
  const { t } = useText();
  if (missing.length === 0) return null;
  return (
    <section className={pages['section']}>
      <h2>{t('review.missing.title')}</h2>
      <p>{t('review.missing.lead')}</p>
      <ul className={pages['list']}>
        {missing.map(({ key, name }) => (
          <li key={key}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
