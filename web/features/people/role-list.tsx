import { useState } from 'react';
import type { Person } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useAttempt } from '../../ui/use-attempt';
import styles from './people.module.css';
import type { PersonDeeds } from './people.mutations';

type Membership = Person['memberships'][number];

interface RoleListProps {
  readonly person: Person;
  readonly endRole: PersonDeeds['endRole'];
}

/** The roles held now, each with its way out, and below them those that have ended. */
export function RoleList({ person, endRole }: RoleListProps) {
  const { t, format } = useText();
  const [ending, setEnding] = useState<Membership>();
  const held = person.memberships.filter(({ endedAt }) => endedAt === null);
  const ended = person.memberships.filter(({ endedAt }) => endedAt !== null);
  return (
    <>
      {held.length === 0 && person.otherRoles === 0 && <p>{t('people.roles.none')}</p>}
      {held.length > 0 && (
        <ul className={styles['roles']}>
          {held.map((membership) => (
            <li key={membership.id}>
              <HeldRole membership={membership} />
              {membership.allowedActions.includes('roles.change') && (
                <button
                  type="button"
                  className={buttons['button']}
                  data-print="no"
                  aria-label={t('people.roles.endNamed', namesOf(membership))}
                  onClick={() => setEnding(membership)}
                >
                  {t('people.roles.end')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {person.otherRoles > 0 && <p>{t('people.roles.others', { count: person.otherRoles })}</p>}
      {ended.length > 0 && (
        <>
          <h3>{t('people.roles.earlier')}</h3>
          <ul className={styles['roles']}>
            {ended.map(({ id, organisation, role, beganAt, endedAt }) => (
              <li key={id}>
                <span>
                  {organisation.name}: {t(`access.role.${role}`)}
                  <small>
                    {t('people.roles.period', {
                      from: format.instant(beganAt),
                      to: endedAt === null ? '' : format.instant(endedAt),
                    })}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {ending && (
        <EndRole
          name={person.name}
          names={namesOf(ending)}
          onEnd={() => endRole.mutateAsync(ending.id)}
          onClose={() => setEnding(undefined)}
        />
      )}
    </>
  );

  function namesOf({ role, organisation }: Membership) {
    return { role: t(`access.role.${role}`).toLowerCase(), organisation: organisation.name };
  }
}

function HeldRole({ membership }: { readonly membership: Membership }) {
  const { t, format } = useText();
  const { organisation, role, beganAt, givenBy } = membership;
  const since = t('people.roles.since', { date: format.instant(beganAt) });
  return (
    <span>
      <b>{t(`access.role.${role}`)}</b> {organisation.name}
      <small>{givenBy === 'directory' ? `${since}, ${t('people.roles.byDirectory')}` : since}</small>
    </span>
  );
}

interface EndRoleProps {
  readonly name: string;
  readonly names: { readonly role: string; readonly organisation: string };
  readonly onEnd: () => Promise<unknown>;
  readonly onClose: () => void;
}

function EndRole({ name, names, onEnd, onClose }: EndRoleProps) {
  const { t } = useText();
  const { errors, attempt } = useAttempt();
  return (
    <ConfirmDialog
      title={t('people.roles.endTitle', { ...names, name })}
      confirm={t('people.roles.end')}
      errors={errors}
      onConfirm={async () => {
        if (await attempt(onEnd)) onClose();
      }}
      onCancel={onClose}
    >
      <p>{t('people.roles.endHelp')}</p>
    </ConfirmDialog>
  );
}
