import type { ReactNode } from 'react';
import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import { OrganisationLinks } from './organisation-links';
import styles from './organisations.module.css';
import { hasEnded, lastDay } from './standing';
import { useFirstDay } from './use-first-day';

interface OrganisationFactsProps {
  readonly organisation: Organisation;
  /** ISO date. */
  readonly today: string;
  /** A link to its people, for those who may see them. */
  readonly people?: ReactNode;
}

/** An organisation with its days, its districts, and what it came from and became. */
export function OrganisationFacts({ organisation, today, people }: OrganisationFactsProps) {
  const { t, format } = useText();
  const { kind, validFrom, validTo, districts, predecessors, successors, heirs } = organisation;
  const firstDay = useFirstDay();
  const from = firstDay(validFrom);
  const facts: (readonly [string, ReactNode])[] = [
    [
      t('organisations.facts.days'),
      validTo === null
        ? t(validFrom > today ? 'organisations.facts.upcoming' : 'organisations.facts.since', { from })
        : t('organisations.facts.between', { from, to: format.date(lastDay(validTo)) }),
    ],
  ];
  if (kind === 'district_committee')
    facts.push([t('organisations.facts.districts'), <Districts key="districts" districts={districts} />]);
  if (predecessors.length > 0)
    facts.push([
      t('organisations.facts.predecessors'),
      <Relatives key="predecessors" relatives={predecessors} />,
    ]);
  if (successors.length > 0)
    facts.push([
      t(
        hasEnded(organisation, today)
          ? 'organisations.facts.successors'
          : 'organisations.facts.successorsLater',
      ),
      <Relatives key="successors" relatives={successors} />,
    ]);
  if (heirs.length > 0)
    facts.push([t('organisations.facts.heirs'), <OrganisationLinks key="heirs" organisations={heirs} />]);
  if (people !== undefined) facts.push([t('organisations.facts.people'), people]);
  return <FactList facts={facts} />;
}

function Districts({ districts }: Pick<Organisation, 'districts'>) {
  const { t, format } = useText();
  const firstDay = useFirstDay();
  if (districts.length === 0) return t('organisations.facts.noDistricts');
  return (
    <ul className={styles['plain']}>
      {districts.map(({ slug, name, validFrom, validTo }) => (
        <li key={`${slug}${validFrom}`}>
          {validTo === null
            ? t('organisations.facts.district', { name, from: firstDay(validFrom) })
            : t('organisations.facts.districtBetween', {
                name,
                from: firstDay(validFrom),
                to: format.date(lastDay(validTo)),
              })}
        </li>
      ))}
    </ul>
  );
}

function Relatives({ relatives }: { readonly relatives: Organisation['predecessors'] }) {
  const { t, format } = useText();
  return (
    <ul className={styles['plain']}>
      {relatives.map((relative) => (
        <li key={relative.key}>
          <OrganisationLinks organisations={[relative]} />{' '}
          <small>
            {t('organisations.facts.relative', {
              date: format.date(relative.date),
              decision: relative.decision,
            })}
          </small>
        </li>
      ))}
    </ul>
  );
}
