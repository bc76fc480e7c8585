import type { ProgrammeDetail, RoleState } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import { NarrowFold } from '../../ui/narrow-fold';
import { RecordTable } from '../../ui/record-table';
import styles from './programmes.module.css';
import { RoleGaps } from './role-gaps';
import { roleAnchor } from './role-places';

const STATES = ['filled', 'shared', 'vacant', 'none', 'not_said'] as const;

interface RoleStatesProps {
  readonly roles: readonly ProgrammeDetail['content']['roles'][number][];
  readonly states: readonly RoleState[];
}

/** Coordinators: where somebody is missing, and in how many organisations each is filled. */
export function RoleStates({ roles, states }: RoleStatesProps) {
  const { t, pick } = useText();
  return (
    <>
      <RoleGaps roles={roles} states={states} />
      <NarrowFold summary={t('programmes.roles.caption')}>
        <RecordTable
          caption={t('programmes.roles.caption')}
          hiddenCaption
          named
          numbers={STATES.map((_, index) => index + 1)}
          head={[t('programmes.roles.role'), ...STATES.map((state) => t(`programmes.roles.state.${state}`))]}
          rows={roles.map(({ key, label }) => {
            const state = states.find(({ role }) => role === key);
            return {
              key,
              cells: [
                <span key="role" id={roleAnchor(key)}>
                  {pick(label)}
                </span>,
                ...STATES.map((one) => (state === undefined ? null : counted(state, one))),
              ],
              more: state && state.organisations.length > 0 && <Organisations state={state} />,
            };
          })}
        />
      </NarrowFold>
    </>
  );

  /** Of how many nothing is known is told against how many are asked. */
  function counted({ counts, organisations }: RoleState, one: (typeof STATES)[number]) {
    if (one !== 'not_said') return counts[one];
    return t('programmes.roles.notSaid', { missing: counts.not_said, count: organisations.length });
  }
}

/** All of them, one press away. */
function Organisations({ state: { organisations } }: { readonly state: RoleState }) {
  const { t, format } = useText();
  return (
    <details className={styles['where']} data-print="no">
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
  );
}
