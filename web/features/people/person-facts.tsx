import type { Person } from '../../../server/features/people/people.contract';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';

interface PersonFactsProps {
  readonly person: Person;
  /** The clock of the server, ISO. */
  readonly now: string;
}

/** What is kept of a person, to read. */
export function PersonFacts({ person, now }: PersonFactsProps) {
  const { t, format } = useText();
  const { email, language, state, createdAt, lastSeenAt, invitedUntil, signsInWith, otherRoles } = person;
  // How somebody signs in is told only to who administers all of their organisations.
  const known = otherRoles === 0;
  const ways = signsInWith.map((way) => t(`people.person.${way}`));
  return (
    <FactList
      facts={[
        ...(state === 'anonymised' ? [] : ([[t('people.email'), email]] as const)),
        [t('people.language'), t(`access.language.${language}`)],
        ...(known
          ? ([
              [
                t('people.person.signsInWith'),
                ways.length === 0 ? t('people.person.nothingYet') : format.list(ways),
              ],
            ] as const)
          : []),
        ...(state === 'invited'
          ? ([[t('people.person.invitedUntil'), invitation(invitedUntil)]] as const)
          : []),
        [t('people.person.created'), format.instant(createdAt)],
        ...(known
          ? ([
              [t('people.person.seen'), lastSeenAt === null ? t('people.never') : format.instant(lastSeenAt)],
            ] as const)
          : []),
      ]}
    />
  );

  function invitation(until: string | null): string {
    return until === null || until <= now ? t('people.person.invitationOver') : format.instant(until);
  }
}
