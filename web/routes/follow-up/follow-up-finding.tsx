import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { NewerRounds } from '../../features/programme-overview/newer-rounds';
import {
  countDistricts,
  countOutcomes,
  isAccepted,
  whoReports,
} from '../../features/programme-overview/overview-counts';
import sheet from '../../features/programme-overview/programme-overview.module.css';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import pages from '../pages.module.css';

/** What the measurement says of the goals in the city and its districts, and what else there is to know first. */
export function FollowUpFinding({ overview }: { readonly overview: ProgrammeOverview }) {
  const { t, pick, format } = useText();
  const { goals, programme, round, divergences, newerRounds, example } = overview;
  const { badly, mixed, open } = countOutcomes(goals);
  const { unmeasured, measured } = countDistricts(goals);
  const words = { programme: pick(programme.title), round: round ? pick(round.label) : '' };
  const reporting = whoReports(overview);
  return (
    <div className={pages['head']}>
      <h1>{goals.length === 0 ? words.programme : <Finding goals={goals} />}</h1>
      <p className={pages['lead']}>
        {t(round ? 'programmeOverview.lead' : 'programmeOverview.leadNoRound', words)}{' '}
        {badly > 0 && t('programmeOverview.rest.badly', { count: badly })}{' '}
        {mixed > 0 && t('programmeOverview.rest.mixed', { count: mixed })}{' '}
        {open > 0 && open < goals.length && t('programmeOverview.rest.open', { count: open })}{' '}
        {measured > 0 && t('programmeOverview.cases', { count: unmeasured })}{' '}
        {divergences.length > 0 && t('judgements.divergences', { count: divergences.length })}{' '}
        {example && <ExampleMark />}
      </p>
      {round && goals.length > 0 && (
        <p>
          {t('judgements.revision', { revision: programme.revision, date: format.day(programme.revisedAt) })}
        </p>
      )}
      <p className={sheet['paper']}>
        {t('programmeOverview.printedOn', { date: format.date(overview.asOf) })}
      </p>
      <NewerRounds newerRounds={newerRounds} />
      {round === null && <p>{t('programmeOverview.noRound')}</p>}
      {round && reporting.length > 0 && !reporting.some(isAccepted) && (
        <p>{t('programmeOverview.noAccepted', words)}</p>
      )}
    </div>
  );
}

/** Where more can be told comes first: the city, or its districts when no goal can be decided in it. */
function Finding({ goals }: Pick<ProgrammeOverview, 'goals'>) {
  const { t } = useText();
  const { well, open } = countOutcomes(goals);
  const { well: right, badly: wrong, measured } = countDistricts(goals);
  const decided = open < goals.length;
  const city = t('programmeOverview.finding.city', { count: well, goals: goals.length });
  const cases = {
    right: t('programmeOverview.finding.right', { count: right, measured }),
    wrong: t('programmeOverview.finding.wrong', { count: wrong }),
  };
  if (measured === 0) return decided ? city : t('programmeOverview.finding.nothing', { goals: goals.length });
  return decided
    ? t('programmeOverview.finding.cityFirst', { city, ...cases })
    : t('programmeOverview.finding.districtsFirst', { goals: goals.length, ...cases });
}
