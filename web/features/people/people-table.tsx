import { Link } from '@tanstack/react-router';
import type { Person } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import styles from './people.module.css';
import { useRoleNames } from './use-role-names';

interface PeopleTableProps {
  readonly caption: string;
  readonly people: readonly Person[];
  /** Keys of organisations that are no more. */
  readonly ended: ReadonlySet<string>;
}

/** People by name, with what they are where. */
export function PeopleTable({ caption, people, ended }: PeopleTableProps) {
  const { t, format } = useText();
  const column = (name: 'name' | 'state' | 'roles' | 'seen') => t(`people.column.${name}`);
  return (
    <RecordTable
      caption={caption}
      head={[column('name'), column('state'), column('roles'), column('seen')]}
      rows={people.map((person) => ({
        key: person.id,
        cells: [
          <PersonLink key="name" person={person} />,
          t(`access.state.${person.state}`),
          <HeldRoles key="roles" person={person} ended={ended} />,
          seenAt(person),
        ],
      }))}
    />
  );

  function seenAt({ lastSeenAt, otherRoles }: Person): string {
    if (otherRoles > 0) return t('people.notTold');
    return lastSeenAt === null ? t('people.never') : format.instant(lastSeenAt);
  }
}

function PersonLink({ person }: { readonly person: Person }) {
  return (
    <span className={styles['person']}>
      <Link to="/admin/personer/$id" params={{ id: person.id }}>
        {person.name}
      </Link>
      <small>{person.email}</small>
    </span>
  );
}

function HeldRoles({ person, ended }: Pick<PeopleTableProps, 'ended'> & { readonly person: Person }) {
  const { t } = useText();
  const names = useRoleNames();
  const held = [...byOrganisation(person)];
  if (held.length === 0) return t('people.noRoles');
  return (
    <ul className={styles['plain']}>
      {held.map(([key, { name, roles }]) => (
        <li key={key}>
          {name}
          {ended.has(key) && ` (${t('people.roles.organisationEnded')})`}: {names(roles)}
        </li>
      ))}
    </ul>
  );
}

/** The roles held now, gathered under their organisations. */
function byOrganisation({ memberships }: Person) {
  const held = new Map<string, { name: string; roles: Person['memberships'][number]['role'][] }>();
  for (const { organisation, role, endedAt } of memberships) {
    if (endedAt !== null) continue;
    const known = held.get(organisation.key) ?? { name: organisation.name, roles: [] };
    held.set(organisation.key, { ...known, roles: [...known.roles, role] });
  }
  return held;
}
