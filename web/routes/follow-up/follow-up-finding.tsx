import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { countOutcomes, isAccepted, whoReports } from '../../features/programme-overview/overview-counts';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import pages from '../pages.module.css';

/** What the measurement says of the goals in the whole city, in a sentence, and what else there is to know first. */
export function FollowUpFinding({ overview }: { readonly overview: ProgrammeOverview }) {
  const { t, pick } = useText();
  const { goals, programme, round, divergences, example } = overview;
  const { well, badly, mixed, open } = countOutcomes(goals);
  const finding = open > 0 ? 'programmeOverview.finding' : 'programmeOverview.findingAll';
  const words = { programme: pick(programme.title), round: round ? pick(round.label) : '' };
  const reporting = whoReports(overview);
  return (
    <div className={pages['head']}>
      <h1>{goals.length === 0 ? words.programme : t(finding, { count: well, goals: goals.length, open })}</h1>
      <p className={pages['lead']}>
        {t(round ? 'programmeOverview.lead' : 'programmeOverview.leadNoRound', words)}{' '}
        {badly > 0 && t('programmeOverview.rest.badly', { count: badly })}{' '}
        {mixed > 0 && t('programmeOverview.rest.mixed', { count: mixed })}{' '}
        {divergences.length > 0 && t('judgements.divergences', { count: divergences.length })}{' '}
        {example && <ExampleMark />}
      </p>
      {round === null && <p>{t('programmeOverview.noRound')}</p>}
      {round && reporting.length > 0 && !reporting.some(isAccepted) && (
        <p>{t('programmeOverview.noAccepted', words)}</p>
      )}
    </div>
  );
}
