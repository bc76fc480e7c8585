import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CrosswalkTable } from '../../features/programmes/crosswalk-table';
import { DroppedRoles } from '../../features/programmes/dropped-roles';
import { DutyMatrix } from '../../features/programmes/duty-matrix';
import { GapList } from '../../features/programmes/gap-list';
import { ProgrammeChanges } from '../../features/programmes/programme-changes';
import { ProgrammeFacts } from '../../features/programmes/programme-facts';
import { programmeQuery } from '../../features/programmes/programmes.queries';
import { RoleStates } from '../../features/programmes/role-states';
import { useText } from '../../text/use-text';
import { NarrowFold } from '../../ui/narrow-fold';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { FocusAreas } from './focus-areas';
import { OfficeLinks } from './office-links';
import { ProgrammeHead } from './programme-head';
import { ProgrammeWays } from './programme-ways';
import { SectionNav } from './section-nav';

const ROUTE = '/program/$slug';

/** One programme: what is to be reached, who answers for it, where somebody is missing, and where it came from. */
export function ProgrammePage() {
  const { t, pick } = useText();
  const { slug } = useParams({ from: ROUTE });
  const { data: programme } = useSuspenseQuery(programmeQuery(slug));
  const { content, crosswalk, changes } = programme;
  usePageTitle(pick(content.title));
  return (
    <>
      <SectionNav />
      <p data-print="no">
        <Link to="/program">{t('programmes.missing.all')}</Link>
      </p>
      <ProgrammeHead programme={programme} />
      <ProgrammeWays slug={slug} />
      <OfficeLinks slug={slug} />
      <ProgrammeFacts content={content} />
      <FocusAreas programme={programme} />
      <section className={pages['section']}>
        <h2>{t('programmes.duties.title')}</h2>
        <p>{t('programmes.duties.lead')}</p>
        <GapList programme={programme} />
        <NarrowFold summary={t('programmes.duties.caption')}>
          <DutyMatrix programme={programme} />
        </NarrowFold>
      </section>
      {(content.roles.length > 0 || programme.droppedRoles.length > 0) && (
        <section className={pages['section']}>
          <h2>{t('programmes.roles.title')}</h2>
          <p>{t('programmes.roles.lead')}</p>
          {content.roles.length > 0 && <RoleStates roles={content.roles} states={programme.roleStates} />}
          <DroppedRoles droppedRoles={programme.droppedRoles} crosswalk={crosswalk} />
        </section>
      )}
      <section className={pages['section']}>
        <h2>{t('programmes.crosswalk.title')}</h2>
        {crosswalk.length === 0 ? (
          <p>{t('programmes.crosswalk.none')}</p>
        ) : (
          <CrosswalkTable caption={t('programmes.crosswalk.title')} hiddenCaption lines={crosswalk} />
        )}
      </section>
      <section className={pages['section']}>
        <h2>{t('programmes.changes.title')}</h2>
        <ProgrammeChanges changes={changes} />
      </section>
    </>
  );
}
