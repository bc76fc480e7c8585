import type { Person } from '../../api/session-query';
import { useText } from '../../text/use-text';
import styles from './profile.module.css';

/** In which organisations one has roles, and what they mean. */
export function OwnRoles({ organisations }: Pick<Person, 'organisations'>) {
  const { t } = useText();
  if (organisations.length === 0) return <p>{t('profile.noOrganisations')}</p>;
  return (
    <ul className={styles['roles']}>
      {organisations.map(({ key, name, roles }) => (
        <li key={key}>
          <b>{name}</b>
          {roles.map((role) => (
            <p key={role}>
              {t(`access.role.${role}`)}: {t(`access.roleHelp.${role}`)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
