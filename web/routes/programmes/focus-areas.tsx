import { Link } from '@tanstack/react-router';
import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import { GoalList } from '../../features/programmes/goal-list';
import styles from '../../features/programmes/programmes.module.css';
import { StatutoryList } from '../../features/programmes/statutory-list';
import { capitalised, numberWord } from '../../text/number-word';
import { useText } from '../../text/use-text';
import { NarrowFold } from '../../ui/narrow-fold';
import pages from '../pages.module.css';
import { GoalStanding } from './goal-standing';

interface FocusAreasProps {
  readonly programme: ProgrammeDetail;
}

/** The chapters of a programme: what each is by law, and what it is to reach. */
export function FocusAreas({ programme: { slug, content, names } }: FocusAreasProps) {
  const { t, pick, language } = useText();
  const count = content.focusAreas.length;
  const goalsWord = (goals: number) =>
    goals === 0
      ? t('programmes.noGoals')
      : t('programmes.goals', { count: goals, number: capitalised(numberWord(goals, language)) });
  if (count === 0) return <p>{t('programmes.focusAreasUnknown')}</p>;
  return (
    <section className={pages['section']}>
      <h2>{t('programmes.focusAreas', { count, number: capitalised(numberWord(count, language)) })}</h2>
      <div className={styles['areas']}>
        {content.focusAreas.map((area) => (
          <section key={area.key} className={styles['area']} aria-labelledby={`omrade-${area.key}`}>
            <h3 id={`omrade-${area.key}`}>
              <Link to="/program/$slug/$focusArea" params={{ slug, focusArea: area.key }}>
                {pick(area.title)}
              </Link>
            </h3>
            {pick(area.about) !== '' && <p>{pick(area.about)}</p>}
            <StatutoryList roles={area.statutoryRoles} />
            <NarrowFold summary={goalsWord(area.goals.length)}>
              <GoalList
                level={4}
                goals={area.goals}
                names={names}
                roles={content.roles}
                more={(goal) => <GoalStanding goal={goal} names={names} />}
              />
            </NarrowFold>
          </section>
        ))}
      </div>
    </section>
  );
}
