import { Link } from '@tanstack/react-router';
import type { ListedIntervention } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import { InterventionStatusMark } from './intervention-status-mark';
import { ItemMarks } from './item-marks';
import { LastFollowUp } from './last-follow-up';
import { LooseEnds } from './loose-ends';
import registerStyles from './register.module.css';
import styles from './threads.module.css';
import { useThreadWords } from './use-thread-words';

interface RegisterTableProps {
  readonly interventions: readonly ListedIntervention[];
  readonly caption: string;
}

/** Interventions, one a row: for what, by whom, when, how far, how it is measured and followed up, for how much. */
export function RegisterTable({ interventions, caption }: RegisterTableProps) {
  const { t } = useText();
  const { kronor, period } = useThreadWords();
  const column = (name: 'title' | 'lead' | 'time' | 'aims' | 'followUp' | 'planned' | 'spent') =>
    t(`threads.column.${name}`);
  return (
    <div className={registerStyles['register']}>
      <RecordTable
        caption={caption}
        hiddenCaption
        named
        numbers={[5, 6]}
        head={[
          column('title'),
          column('lead'),
          column('time'),
          column('aims'),
          column('followUp'),
          column('planned'),
          column('spent'),
        ]}
        rows={interventions.map((one) => ({
          key: `${one.owner.key} ${one.id}`,
          cells: [
            <Titled key="title" intervention={one} />,
            (one.lead ?? one.owner).name,
            <div key="time">
              <InterventionStatusMark {...one} />
              <span className={styles['aside']}>{period(one)}</span>
            </div>,
            <Aims key="aims" intervention={one} />,
            <LastFollowUp key="follow-up" of={one.lastFollowUp} />,
            <Amount key="planned" amount={kronor(one.planned)} said={one.planned !== null} />,
            <Amount key="spent" amount={kronor(one.spent)} said={one.spent !== null} />,
          ],
        }))}
      />
    </div>
  );
}

function Titled({ intervention: { owner, id, title, problems, orphan, ...marks } }: Row) {
  const { t } = useText();
  return (
    <div className={registerStyles['titled']}>
      <span>
        <Link to="/atgarder/$owner/$id" params={{ owner: owner.key, id }}>
          {title}
        </Link>{' '}
        <ItemMarks {...marks} />
      </span>
      {problems.length > 0 && (
        <span className={registerStyles['about']}>
          {t('threads.against', { problems: problems.map(({ what }) => what).join(' · ') })}
        </span>
      )}
      <LooseEnds ends={orphan} />
    </div>
  );
}

interface Row {
  readonly intervention: ListedIntervention;
}

function Aims({ intervention: { indicators } }: Row) {
  const { t, pick } = useText();
  if (indicators.length === 0) return <span className={styles['quiet']}>{t('threads.noIndicator')}</span>;
  return <span>{indicators.map(({ label }) => pick(label)).join('; ')}</span>;
}

const Amount = ({ amount, said }: { readonly amount: string; readonly said: boolean }) => (
  <span className={said ? registerStyles['amount'] : styles['quiet']}>{amount}</span>
);
