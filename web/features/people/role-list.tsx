import { useState } from 'react';
import type { Person } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Said } from '../../ui/said';
import { useAttempt } from '../../ui/use-attempt';
import styles from './people.module.css';
import type { PersonDeeds } from './people.mutations';

type Membership = Person['memberships'][number];

interface RoleListProps {
  readonly person: Person;
  readonly endRole: PersonDeeds['endRole'];
  /** Keys of organisations that are no more. */
  readonly ended: ReadonlySet<string>;
  /** The person is oneself: ending a role of one's own takes one's own rights. */
  readonly own: boolean;
  /** After a role of one's own has ended. */
  readonly onOwnEnded: () => Promise<unknown>;
}

/** The roles held now, each with its way out, and below them those that have ended. */
export function RoleList({ person, endRole, ended: gone, own, onOwnEnded }: RoleListProps) {
  const { t, format } = useText();
  const [ending, setEnding] = useState<Membership>();
  const [said, setSaid] = useState<string>();
  const held = person.memberships.filter(({ endedAt }) => endedAt === null);
  const ended = person.memberships.filter(({ endedAt }) => endedAt !== null);
  return (
    <>
      {said && <Said key={said}>{said}</Said>}
      {held.length === 0 && person.otherRoles === 0 && <p>{t('people.roles.none')}</p>}
      {held.length > 0 && (
        <ul className={styles['roles']}>
          {held.map((membership) => (
            <li key={membership.id}>
              <HeldRole membership={membership} isEnded={gone.has(membership.organisation.key)} />
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
          own={own}
          onEnd={() => endRole.mutateAsync(ending.id)}
          onEnded={async () => {
            setEnding(undefined);
            if (own) await onOwnEnded();
            else setSaid(t('people.roles.ended', namesOf(ending)));
          }}
          onClose={() => setEnding(undefined)}
        />
      )}
    </>
  );

  function namesOf({ role, organisation }: Membership) {
    return { role: t(`access.role.${role}`).toLowerCase(), organisation: organisation.name };
  }
}

interface HeldRoleProps {
  readonly membership: Membership;
  /** The organisation is no more. */
  readonly isEnded: boolean;
}

function HeldRole({ membership, isEnded }: HeldRoleProps) {
  const { t, format } = useText();
  const { organisation, role, beganAt, givenBy } = membership;
  const since = t('people.roles.since', { date: format.instant(beganAt) });
  return (
    <span>
      <b>{t(`access.role.${role}`)}</b> {organisation.name}
      {isEnded && ` (${t('people.roles.organisationEnded')})`}
      <small>{givenBy === 'directory' ? `${since}, ${t('people.roles.byDirectory')}` : since}</small>
    </span>
  );
}

interface EndRoleProps {
  readonly name: string;
  readonly names: { readonly role: string; readonly organisation: string };
  readonly own: boolean;
  readonly onEnd: () => Promise<unknown>;
  readonly onEnded: () => Promise<unknown>;
  readonly onClose: () => void;
}

function EndRole({ name, names, own, onEnd, onEnded, onClose }: EndRoleProps) {
  const { t } = useText();
  const { errors, attempt } = useAttempt();
  return (
    <ConfirmDialog
      title={t('people.roles.endTitle', { ...names, name })}
      confirm={t('people.roles.end')}
      errors={errors}
      onConfirm={async () => {
        if (await attempt(onEnd)) await onEnded();
      }}
      onCancel={onClose}
    >
      <p>{t(own ? 'people.roles.endOwnHelp' : 'people.roles.endHelp')}</p>
    </ConfirmDialog>
  );
}
