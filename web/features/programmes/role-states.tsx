import type { ProgrammeDetail, RoleState } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { RecordTable } from '../../ui/record-table';
import styles from './programmes.module.css';

const STATES = ['filled', 'shared', 'vacant', 'none', 'not_said'] as const;

interface RoleStatesProps {
  readonly programme: Pick<ProgrammeDetail, 'content' | 'roleStates' | 'droppedRoles' | 'crosswalk'>;
}

/** The programme's coordinators: in how many organisations each is filled, and where it is vacant. */
export function RoleStates({ programme }: RoleStatesProps) {
  const { t, pick, format } = useText();
  const { content, roleStates, droppedRoles, crosswalk } = programme;
  const stateOf = (role: string) => roleStates.find((state) => state.role === role);
  const nameOf = (slug: string) => {
    const end = crosswalk.map(({ from }) => from).find((from) => from.programme === slug);
    return end === undefined ? slug : pick(end.title);
  };
  return (
    <>
      {content.roles.length > 0 && (
        <RecordTable
          caption={t('programmes.roles.caption')}
          named
          numbers={STATES.map((_, index) => index + 1)}
          head={[t('programmes.roles.role'), ...STATES.map((state) => t(`programmes.roles.state.${state}`))]}
          rows={content.roles.map(({ key, label }) => {
            const state = stateOf(key);
            return {
              key,
              cells: [pick(label), ...STATES.map((one) => state?.counts[one] ?? 0)],
              more: state && <Where state={state} />,
            };
          })}
        />
      )}
      {droppedRoles.map(({ key, label, programmes }) => (
        <p key={key} className={styles['dropped']}>
          {t('programmes.roles.dropped', {
            role: pick(label).toLowerCase(),
            programmes: format.list(programmes.map(nameOf)),
          })}
        </p>
      ))}
    </>
  );
}

/** Which organisations lack it, in words, and all of them one press away. */
function Where({ state: { organisations } }: { readonly state: RoleState }) {
  const { t, format } = useText();
  const named = (wanted: 'vacant' | 'none') =>
    organisations.filter(({ state }) => state === wanted).map(({ name }) => name);
  const [vacant, none] = [named('vacant'), named('none')];
  return (
    <div className={styles['where']}>
      {vacant.length > 0 && <p>{t('programmes.roles.vacantIn', { organisations: format.list(vacant) })}</p>}
      {none.length > 0 && <p>{t('programmes.roles.noneIn', { organisations: format.list(none) })}</p>}
      {organisations.length > 0 && (
        <details data-print="no">
          <summary>{t('programmes.roles.list', { count: organisations.length })}</summary>
          <ul>
            {organisations.map(({ key, name, state, since, example }) => (
              <li key={key}>
                {name}:{' '}
                {since === null
                  ? t(`programmes.roles.state.${state}`)
                  : t('programmes.roles.since', {
                      state: t(`programmes.roles.state.${state}`),
                      since: format.date(since),
                    })}{' '}
                {example && <ExampleMark />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
