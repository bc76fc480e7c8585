import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { JudgementSearch } from '../../features/judgements/judgement-search';
import { publishedJudgementsQuery } from '../../features/judgements/judgements.queries';
import { OfficeJudgements } from '../../features/judgements/office-judgement';
import { useText } from '../../text/use-text';
import { PageSkeleton } from '../../ui/page-skeleton';
import { usePageTitle } from '../../ui/use-page-title';
import { JudgementList } from '../judgement-list';
import { SectionNav } from '../programmes/section-nav';
import { publishedReportLink } from './published-report-link';

const ROUTE = '/program/$slug/bedomningar';

/** Judgement beside measurement, as far as it is published. */
export function JudgementsPage() {
  const { t, pick } = useText();
  const { slug } = useParams({ from: ROUTE });
  const search: JudgementSearch = useSearch({ from: ROUTE });
  const navigate = useNavigate({ from: ROUTE });
  const { data: judgements } = useQuery({
    ...publishedJudgementsQuery({ programme: slug, round: search.rapportomgang, district: search.stadsdel }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  usePageTitle(t('judgements.title'));
  if (judgements === undefined) return <PageSkeleton />;
  const { round, programme } = judgements;
  return (
    <>
      <SectionNav />
      <p data-print="no">
        <Link to="/program/$slug" params={{ slug }}>
          {pick(programme.title)}
        </Link>
      </p>
      <JudgementList
        judgements={judgements}
        seenAs="published"
        search={search}
        onChange={(chosen) =>
          void navigate({ search: (kept: JudgementSearch) => ({ ...kept, ...chosen }), resetScroll: false })
        }
        reportLink={({ organisation }) =>
          round && publishedReportLink(round.key, organisation.key, t('judgements.readReport'))
        }
        roundLink={(key, label) => (
          <Link to={ROUTE} params={{ slug }} search={{ ...search, rapportomgang: key }}>
            {label}
          </Link>
        )}
        office={({ office }) => <OfficeJudgements office={office} />}
      />
    </>
  );
}
