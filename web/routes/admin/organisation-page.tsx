import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { CarryOver } from '../../features/organisations/carry-over';
import { OrganisationChangeForm } from '../../features/organisations/organisation-change-form';
import { OrganisationFacts } from '../../features/organisations/organisation-facts';
import { useOrganisationDeeds } from '../../features/organisations/organisations.mutations';
import { organisationQuery } from '../../features/organisations/organisations.queries';
import { standsOn } from '../../features/organisations/standing';
import { SuccessionDone } from '../../features/organisations/succession-done';
import { SuccessionForm, successionKey } from '../../features/organisations/succession-form';
import { peopleQuery } from '../../features/people/people.queries';
import { useText } from '../../text/use-text';
import { Unfold } from '../../ui/unfold';
import { useHasDraft } from '../../ui/use-form-draft';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { RolesLink } from '../programme-editing/roles-link';
import { AdminNav } from './admin-nav';
import { useMembers } from './use-members';
import { useOrganisations } from './use-organisations';
import { useRights } from './use-rights';

const ROUTE = '/admin/organisationer/$key';

/** One organisation: its days, its districts, where it came from, and what can be done about it. */
export function OrganisationPage() {
  const { t } = useText();
  const { key } = useParams({ from: ROUTE });
  const { data: organisation } = useSuspenseQuery(organisationQuery(key));
  const { all, today } = useOrganisations();
  const { mayInCity, where } = useRights();
  const deeds = useOrganisationDeeds();
  const { name, kind, predecessors } = organisation;
  const seesPeople = where('people.read', [organisation]).length > 0;
  const carriesOver = where('roles.change', [organisation]).length > 0 && standsOn(organisation, today);
  const members = useMembers(carriesOver ? predecessors.map((predecessor) => predecessor.key) : []);
  const wasWriting = useHasDraft(successionKey(key));
  // The form goes when the organisation has a last day; what is said of it stays as long as its page is shown.
  const [succeeded, setSucceeded] = useState<{
    readonly ending: string;
    readonly successors: readonly string[];
  }>();
  usePageTitle(name);
  return (
    <>
      <AdminNav />
      <div className={pages['head']}>
        <h1>{name}</h1>
        <p className={pages['lead']}>{t(`access.kind.${kind}`)}</p>
      </div>
      {succeeded?.ending === key && (
        <SuccessionDone successors={all.filter((one) => succeeded?.successors.includes(one.key))} />
      )}
      <OrganisationFacts
        organisation={organisation}
        today={today}
        {...(seesPeople ? { people: <PeopleLink organisation={organisation} /> } : {})}
      />
      <RolesLink organisation={organisation} />
      {members > 0 && <CarryOver organisation={organisation} members={members} carryOver={deeds.carryOver} />}
      {mayInCity('organisations.change') && (
        <>
          <Unfold summary={t('organisations.change.title')}>
            <OrganisationChangeForm organisation={organisation} change={deeds.change} />
          </Unfold>
          {organisation.validTo === null && (
            <Unfold summary={t('organisations.succession.title')} open={wasWriting}>
              <SuccessionForm
                organisations={all}
                ending={organisation}
                succeed={deeds.succeed}
                today={today}
                onDone={(successors) => setSucceeded({ ending: key, successors })}
              />
            </Unfold>
          )}
        </>
      )}
    </>
  );
}

/** How many people have a role there, as a way to them. */
function PeopleLink({ organisation: { key } }: { readonly organisation: Organisation }) {
  const { t } = useText();
  const { data } = useQuery(peopleQuery({ organisation: key }));
  return (
    <Link to="/admin/personer" search={{ organisation: key }}>
      {data === undefined ? t('admin.people') : t('organisations.facts.peopleLink', { count: data.total })}
    </Link>
  );
}
