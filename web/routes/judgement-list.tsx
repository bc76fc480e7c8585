import type { ReactNode } from 'react';
import type {
  CommitteeJudgement,
  JudgedGoal,
  Judgements,
} from '../../server/features/judgements/judgements.contract';
import { JudgedGoalSection } from '../features/judgements/judged-goal';
import { JudgementFilters } from '../features/judgements/judgement-filters';
import type { JudgementSearch } from '../features/judgements/judgement-search';
import { narrowGoals, roundsOf } from '../features/judgements/narrow-judgements';
import { RoundReports } from '../features/judgements/round-reports';
import { useComparedCounts } from '../features/judgements/use-compared-counts';
import { useText } from '../text/use-text';
import buttons from '../ui/button.module.css';
import { Unfold } from '../ui/unfold';
import { useNarrow } from '../ui/use-narrow';
import { MeasuredBefore } from './measured-before';
import pages from './pages.module.css';

interface JudgementListProps {
  readonly judgements: Judgements;
  readonly search: JudgementSearch;
  readonly onChange: (search: Partial<JudgementSearch>) => void;
  /** As what the judgements are told here. */
  readonly seenAs: 'published' | 'accepted';
  /** The way to the report of a judgement, for who reads here. */
  readonly reportLink: (judgement: CommitteeJudgement) => ReactNode;
  /** The way to another round, for who reads here. */
  readonly roundLink?: (round: string, label: string) => ReactNode;
  /** The office's own judgement of a goal, for who reads here. */
  readonly office: (goal: JudgedGoal) => ReactNode;
}

/** Goal by goal what is measured and what is judged, narrowed as the address says. */
export function JudgementList(props: JudgementListProps) {
  const { judgements, search, onChange, reportLink, office, seenAs, roundLink } = props;
  const { t, pick, format } = useText();
  const compared = useComparedCounts();
  const narrow = useNarrow();
  const { programme, round, goals, reports, fuller } = judgements;
  const said = compared(goals.flatMap(({ committees }) => committees));
  const partly = seenAs === 'published' && reports !== null && reports.seen < reports.asked && said !== '';
  const anyDecided = goals.some(({ office: { decided } }) => decided !== null);
  const shown = narrowGoals(goals, search);
  const narrowed = shown.length < goals.length;
  const filters = <JudgementFilters judgements={judgements} search={search} onChange={onChange} />;
  return (
    <>
      <div className={pages['head']}>
        <h1>{t('judgements.headline', { programme: pick(programme.title) })}</h1>
        {round && <p className={pages['lead']}>{t('judgements.lead', { round: pick(round.label) })}</p>}
        {round === null && <p className={pages['lead']}>{t('judgements.noRound')}</p>}
        <p>
          {partly ? t('judgements.reports.ofSeen', { ...reports, compared: said }) : said}{' '}
          {t('judgements.limits')}
        </p>
        {roundLink && fuller && (
          <p data-print="no">
            {roundLink(fuller.key, t('judgements.reports.fuller', { ...fuller, round: pick(fuller.label) }))}
          </p>
        )}
        {seenAs === 'published' && round && (
          <p>{t(anyDecided ? 'judgements.office.someOpen' : 'judgements.office.noneOpen')}</p>
        )}
        {reports && <RoundReports reports={reports} seenAs={seenAs} />}
        {round && (
          <p>
            {t('judgements.revision', {
              revision: programme.revision,
              date: format.day(programme.revisedAt),
            })}
          </p>
        )}
        <MeasuredBefore programme={programme.slug} rounds={goals.flatMap(roundsOf)} />
      </div>
      {goals.length === 0 && <p>{t('judgements.noGoals')}</p>}
      {narrow ? <Unfold summary={t('judgements.filters')}>{filters}</Unfold> : filters}
      <p role="status" hidden={!narrowed} data-print="no">
        {narrowed && t('judgements.shownGoals', { shown: shown.length, count: goals.length })}{' '}
        <button
          type="button"
          className={buttons['button']}
          onClick={() =>
            onChange({ fokusomrade: undefined, mal: undefined, stadsdel: undefined, visa: undefined })
          }
        >
          {t('judgements.showAll')}
        </button>
      </p>
      {shown.map((judged) => (
        <JudgedGoalSection
          key={`${judged.focusArea.key} ${judged.goal.key}`}
          judged={judged}
          reports={reports}
          district={search.stadsdel}
          onlyDivergences={search.visa !== undefined}
          reportLink={reportLink}
          office={office(judged)}
        />
      ))}
    </>
  );
}
