import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ProgrammeOverview } from '../../../server/features/programme-overview/programme-overview.contract';
import { ChangeList } from '../../features/programme-overview/change-list';
import { DivergenceList } from '../../features/programme-overview/divergence-list';
import type { GoalLink } from '../../features/programme-overview/goal-link';
import { MoneyFacts } from '../../features/programme-overview/money-facts';
import { OrphanList } from '../../features/programme-overview/orphan-list';
import panel from '../../features/programme-overview/programme-overview.module.css';
import { ReportingStrip } from '../../features/programme-overview/reporting-strip';
import { VacantRoles } from '../../features/programme-overview/vacant-roles';
import { useText } from '../../text/use-text';
import { looseEndsLink } from './loose-ends-link';

interface FollowUpPanelsProps {
  readonly overview: ProgrammeOverview;
  readonly goTo: GoalLink;
}

/** What asks to be looked at beside the goals themselves. */
export function FollowUpPanels({ overview, goTo }: FollowUpPanelsProps) {
  const { t, pick } = useText();
  const { programme, round, previousRound, divergences } = overview;
  const place = { program: programme.slug, rapportomgang: round?.key };
  return (
    <div className={panel['panels']}>
      <Panel title={t('programmeOverview.divergences.title')}>
        <DivergenceList {...overview} goTo={goTo} />
        {divergences.length > 0 && (
          <Link to="/uppfoljning/bedomningar" search={{ ...place, visa: 'skillnader' }} data-print="no">
            {t('programmeOverview.divergences.all', { count: divergences.length })}
          </Link>
        )}
      </Panel>
      <Panel title={t('programmeOverview.reporting.title')}>
        <ReportingStrip overview={overview} />
        {round && (
          <Link to="/granskning" search={{ rapportomgang: round.key }} data-print="no">
            {t('programmeOverview.reporting.open')}
          </Link>
        )}
      </Panel>
      <Panel
        title={
          previousRound
            ? t('programmeOverview.changes.title', { round: pick(previousRound.label) })
            : t('programmeOverview.changes.titleAlone')
        }
      >
        <ChangeList {...overview} />
      </Panel>
      <Panel title={t('programmeOverview.orphans.title')}>
        <OrphanList orphans={overview.orphans} goTo={looseEndsLink(programme.slug)} />
      </Panel>
      <Panel title={t('programmeOverview.money.title')}>
        <MoneyFacts money={overview.money} />
      </Panel>
      <Panel title={t('programmeOverview.roles.title')}>
        <VacantRoles vacantRoles={overview.vacantRoles} />
      </Panel>
    </div>
  );
}

function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={panel['panel']}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
