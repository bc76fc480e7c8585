import { useState } from 'react';
import type { LinkedPerson, Person } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import buttons from '../../ui/button.module.css';
import { ErrorSummary } from '../../ui/error-summary';
import { Said } from '../../ui/said';
import { useAttempt } from '../../ui/use-attempt';
import { OneTimeLink } from './one-time-link';
import styles from './people.module.css';
import type { PersonDeeds } from './people.mutations';
import { type Deed, PersonDeedDialog } from './person-deed-dialog';

interface PersonActionsProps {
  readonly person: Person;
  readonly deeds: PersonDeeds;
  /** It is oneself. */
  readonly own: boolean;
}

/** What can be done about somebody's sign-in and account; only what the server says may be done. */
export function PersonActions({ person, deeds, own }: PersonActionsProps) {
  const { t } = useText();
  const [asked, setAsked] = useState<Deed>();
  const [said, setSaid] = useState<string>();
  const [linked, setLinked] = useState<LinkedPerson>();
  const link = useAttempt();
  const { name, state, id } = person;
  const may = (action: string) => person.allowedActions.includes(action);
  const open = state === 'active' || state === 'invited';
  const purpose = state === 'invited' ? 'invitation' : 'reset';
  const makeLink = () =>
    link.attempt(async () => {
      setSaid(undefined);
      setLinked(undefined);
      setLinked(await deeds.makeLink.mutateAsync(purpose));
    });
  const words = purpose === 'invitation' ? 'newInvitation' : 'newReset';
  const done = (deed: Deed) => {
    setAsked(undefined);
    setLinked(undefined);
    setSaid(t(`people.act.${DONE[deed]}`, { name }));
  };
  return (
    <>
      {said && <Said key={said}>{said}</Said>}
      <ErrorSummary errors={link.errors} />
      {linked && <OneTimeLink linked={linked} />}
      <ul className={styles['deeds']} data-print="no">
        {open && may('people.change') && (
          <li>
            <button
              type="button"
              className={buttons['button']}
              aria-disabled={deeds.makeLink.isPending}
              onClick={() => deeds.makeLink.isPending || void makeLink()}
            >
              {t(`people.act.${words}`)}
            </button>
            <small>{t(`people.act.${words}Help`)}</small>
          </li>
        )}
        {state === 'active' && may('people.change') && ask('endSessions')}
        {open && !own && may('people.change') && ask('deactivate')}
        {state === 'deactivated' && may('people.change') && ask('reactivate')}
        {may('people.export') && (
          <li>
            <a href={`/api/v1/people/${encodeURIComponent(id)}/export`} download>
              {t('people.act.export')}
            </a>
          </li>
        )}
        {state !== 'anonymised' && !own && may('people.anonymise') && ask('anonymise')}
      </ul>
      {asked && (
        <PersonDeedDialog
          deed={asked}
          person={person}
          deeds={deeds}
          onDone={() => done(asked)}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );

  function ask(deed: Deed) {
    return (
      <li>
        <button type="button" className={buttons['button']} onClick={() => setAsked(deed)}>
          {t(`people.act.${deed}`)}
        </button>
      </li>
    );
  }
}

const DONE = {
  endSessions: 'sessionsEnded',
  deactivate: 'deactivated',
  reactivate: 'reactivated',
  anonymise: 'anonymised',
} as const;
