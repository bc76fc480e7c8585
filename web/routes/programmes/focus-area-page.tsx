import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { publishedJudgementsQuery } from '../../features/judgements/judgements.queries';
import { RoundReports } from '../../features/judgements/round-reports';
import { AssignmentTable } from '../../features/programmes/assignment-table';
import { linesOf } from '../../features/programmes/crosswalk';
import { CrosswalkTable } from '../../features/programmes/crosswalk-table';
import { GoalList } from '../../features/programmes/goal-list';
import styles from '../../features/programmes/programmes.module.css';
import { programmeQuery } from '../../features/programmes/programmes.queries';
import { rolesOf } from '../../features/programmes/role-places';
import { RoleStates } from '../../features/programmes/role-states';
import { StatutoryList } from '../../features/programmes/statutory-list';
import { capitalised, numberWord } from '../../text/number-word';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { GoalFollowUp } from './goal-follow-up';
import { GoalStanding } from './goal-standing';
import { SectionNav } from './section-nav';

const ROUTE = '/program/$slug/$focusArea';

/** One focus area: its goals with how they stand, who answers for it, and what it went on from. */
export function FocusAreaPage() {
  const { t, pick, language } = useText();
  const { slug, focusArea } = useParams({ from: ROUTE });
  const { data: programme } = useSuspenseQuery(programmeQuery(slug));
  const { data: judgements } = useQuery(publishedJudgementsQuery({ programme: slug }));
  const { content, names } = programme;
  const area = content.focusAreas.find(({ key }) => key === focusArea);
  const title = area === undefined ? '' : pick(area.title);
  usePageTitle(title);
  if (area === undefined) return null;
  const count = area.goals.length;
  const roles = rolesOf(focusArea, content.roles);
  const lines = linesOf(slug, focusArea, programme.crosswalk);
  return (
    <>
      <SectionNav />
      <p data-print="no">
        <Link to="/program/$slug" params={{ slug }}>
          {pick(content.title)}
        </Link>
      </p>
      <div className={pages['head']}>
        <h1>{title}</h1>
        {pick(area.about) !== '' && <p className={pages['lead']}>{pick(area.about)}</p>}
        {programme.provenance === 'example' && (
          <p className={styles['example']}>{t('programmes.exampleBanner')}</p>
        )}
        <StatutoryList roles={area.statutoryRoles} />
      </div>
      <section className={pages['section']}>
        <h2>
          {count === 0
            ? t('programmes.noGoals')
            : t('programmes.goals', { count, number: capitalised(numberWord(count, language)) })}
        </h2>
        {judgements?.round && (
          <p>{t('programmes.committees.round', { round: pick(judgements.round.label) })}</p>
        )}
        {judgements?.reports && <RoundReports reports={judgements.reports} seenAs="published" />}
        {count > 0 && (
          <GoalList
            level={3}
            goals={area.goals}
            names={names}
            roles={roles}
            more={(goal) => (
              <>
                <GoalStanding goal={goal} names={names} />
                <GoalFollowUp
                  place={{ programme: slug, focusArea, goal: goal.key }}
                  round={judgements?.round?.key}
                  reports={judgements?.reports ?? null}
                  judged={judgements?.goals.find(
                    (one) => one.focusArea.key === focusArea && one.goal.key === goal.key,
                  )}
                />
              </>
            )}
          />
        )}
      </section>
      <section className={pages['section']}>
        <h2>{t('programmes.duties.title')}</h2>
        <AssignmentTable assignments={area.assignments} programme={programme} />
      </section>
      {roles.length > 0 && (
        <section className={pages['section']}>
          <h2>{t('programmes.roles.title')}</h2>
          <p>{t('programmes.roles.lead')}</p>
          <RoleStates roles={roles} states={programme.roleStates} />
        </section>
      )}
      {lines.length > 0 && (
        <section className={pages['section']}>
          <h2>{t('programmes.crosswalk.title')}</h2>
          <CrosswalkTable caption={t('programmes.crosswalk.title')} hiddenCaption lines={lines} />
        </section>
      )}
    </>
  );
}
