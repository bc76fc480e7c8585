import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { usePerson } from '../../api/session-query';
import { usePersonDeeds } from '../../features/people/people.mutations';
import { personQuery } from '../../features/people/people.queries';
import { PersonActions } from '../../features/people/person-actions';
import { PersonFacts } from '../../features/people/person-facts';
import { PersonForm } from '../../features/people/person-form';
import { RoleForm } from '../../features/people/role-form';
import { RoleList } from '../../features/people/role-list';
import { useText } from '../../text/use-text';
import { Unfold } from '../../ui/unfold';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { AdminNav } from './admin-nav';
import { useOrganisations } from './use-organisations';
import { useRights } from './use-rights';

const ROUTE = '/admin/personer/$id';

/** One person: what is kept, which roles, and what can be done about it. */
export function PersonPage() {
  const { t } = useText();
  const { id } = useParams({ from: ROUTE });
  const { data: person } = useSuspenseQuery(personQuery(id));
  const client = useQueryClient();
  const deeds = usePersonDeeds(id);
  const { may, where, now } = useRights();
  const { standing, ended } = useOrganisations();
  const own = usePerson()?.id === id;
  const navigate = useNavigate();
  // What one may do is another now; the page itself may be closed to oneself.
  const toProfile = async () => {
    await navigate({ to: '/profil' });
    await client.invalidateQueries();
  };
  const { name, state, allowedActions } = person;
  const kept = state !== 'anonymised';
  const places = kept && state !== 'deactivated' ? where('roles.change', standing) : [];
  usePageTitle(name);
  return (
    <>
      <AdminNav />
      <div className={pages['head']}>
        <h1>{name}</h1>
        <p className={pages['lead']}>{t(`access.state.${state}`)}</p>
      </div>
      <section className={pages['section']} aria-labelledby="facts">
        <h2 id="facts">{t('people.person.facts')}</h2>
        <PersonFacts person={person} now={now} />
        {kept && allowedActions.includes('people.change') && (
          <Unfold summary={t('people.person.change')}>
            <PersonForm person={person} change={deeds.change} />
          </Unfold>
        )}
      </section>
      <section className={pages['section']} aria-labelledby="roles">
        <h2 id="roles">{t('people.roles.title')}</h2>
        <RoleList person={person} endRole={deeds.endRole} ended={ended} own={own} onOwnEnded={toProfile} />
        {places.length > 0 && (
          <Unfold summary={t('people.roles.give')}>
            <RoleForm places={places} giveRole={deeds.giveRole} />
          </Unfold>
        )}
      </section>
      <section className={pages['section']} aria-labelledby="account" data-print="no">
        <h2 id="account">{t('people.act.title')}</h2>
        <PersonActions person={person} deeds={deeds} own={own} />
        {may('audit.read') && (
          <p>
            <Link to="/admin/logg" search={{ person: id }}>
              {t('people.person.log', { name })}
            </Link>
          </p>
        )}
      </section>
    </>
  );
}
