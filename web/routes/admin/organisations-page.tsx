import { NewOrganisationForm } from '../../features/organisations/new-organisation-form';
import { OrganisationKind } from '../../features/organisations/organisation-kind';
import { useOrganisationDeeds } from '../../features/organisations/organisations.mutations';
import { KINDS } from '../../features/organisations/standing';
import { useText } from '../../text/use-text';
import { Unfold } from '../../ui/unfold';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { useDefinitions } from '../use-selection';
import { AdminNav } from './admin-nav';
import { useOrganisations } from './use-organisations';
import { useRights } from './use-rights';

/** Every organisation by kind, and how those of today came to be. */
export function OrganisationsPage() {
  const { t } = useText();
  const { all, standing, today } = useOrganisations();
  const { mayInCity } = useRights();
  const { districts } = useDefinitions();
  const { make } = useOrganisationDeeds();
  usePageTitle(t('organisations.title'));
  return (
    <>
      <AdminNav />
      <div className={pages['head']}>
        <h1>{t('organisations.title')}</h1>
        <p className={pages['lead']}>
          {all.length === 0 ? t('organisations.none') : t('organisations.lead', { count: standing.length })}
        </p>
      </div>
      {mayInCity('organisations.change') && (
        <Unfold summary={t('organisations.make')}>
          <NewOrganisationForm districts={districts} make={make} />
        </Unfold>
      )}
      {KINDS.map((kind) => {
        const members = all.filter((organisation) => organisation.kind === kind);
        return members.length === 0 ? null : (
          <OrganisationKind key={kind} kind={kind} organisations={members} today={today} />
        );
      })}
    </>
  );
}
