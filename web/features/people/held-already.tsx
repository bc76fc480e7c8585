import { Link } from '@tanstack/react-router';
import type { Person } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import styles from './people.module.css';

/** Somebody invited twice: what was probably wanted is a new link, which is made on their page. */
export function HeldAlready({ person: { id, name, state } }: { readonly person: Person }) {
  const { t } = useText();
  return (
    <p className={styles['said']}>
      {t(state === 'invited' ? 'people.invite.heldInvited' : 'people.invite.held', { name })}{' '}
      <Link to="/admin/personer/$id" params={{ id }}>
        {t(state === 'invited' ? 'people.act.newInvitation' : 'people.invite.toPerson', { name })}
      </Link>
    </p>
  );
}
