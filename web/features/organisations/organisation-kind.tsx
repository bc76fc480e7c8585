import type { Organisation } from '../../../server/features/organisations/organisations.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import { LineageSteps } from './lineage-steps';
import { OrganisationLinks } from './organisation-links';
import styles from './organisations.module.css';
import { byName, hasEnded, standsOn } from './standing';
import { useFirstDay } from './use-first-day';

interface OrganisationKindProps {
  readonly kind: Organisation['kind'];
  /** Those of the kind. */
  readonly organisations: readonly Organisation[];
  /** ISO date. */
  readonly today: string;
}

/** The organisations of one kind: those that stand, how it came to be them, and those that are no more. */
export function OrganisationKind({ kind, organisations, today }: OrganisationKindProps) {
  const { t, format } = useText();
  const firstDay = useFirstDay();
  const sorted = [...organisations].sort(byName);
  const ended = sorted.filter((one) => hasEnded(one, today));
  const others = sorted.filter((one) => !hasEnded(one, today));
  const ofDistricts = kind === 'district_committee';
  const column = (name: 'name' | 'districts' | 'since' | 'came') => t(`organisations.column.${name}`);
  const columns = [
    column('name'),
    ...(ofDistricts ? [column('districts')] : []),
    column('since'),
    ...(others.some(({ predecessors }) => predecessors.length > 0) ? [column('came')] : []),
  ];
  return (
    <section className={styles['kind']} aria-label={t(`access.kinds.${kind}`)}>
      <h2>{t(`access.kinds.${kind}`)}</h2>
      <LineageSteps organisations={organisations} />
      <RecordTable
        caption={t('organisations.today', { count: others.filter((one) => standsOn(one, today)).length })}
        head={columns}
        rows={others.map((one) => ({
          key: one.key,
          cells: [
            <OrganisationLinks key="name" organisations={[one]} />,
            ...(ofDistricts ? [districtsOf(one)] : []),
            standsOn(one, today)
              ? firstDay(one.validFrom)
              : t('organisations.later', { date: format.date(one.validFrom) }),
            one.predecessors.length === 0 ? null : (
              <OrganisationLinks key="came" organisations={one.predecessors} />
            ),
          ].slice(0, columns.length),
        }))}
      />
      {ended.length > 0 && (
        <details className={styles['folded']}>
          <summary>{t('organisations.ended', { count: ended.length })}</summary>
          <ul className={styles['ended']}>
            {ended.map((one) => (
              <li key={one.key}>
                <OrganisationLinks organisations={[one]} />{' '}
                {t(one.successors.length > 0 ? 'organisations.endedOn' : 'organisations.endedWithout', {
                  date: format.date(one.validTo ?? today),
                })}{' '}
                <OrganisationLinks organisations={one.successors} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );

  function districtsOf({ districts }: Organisation) {
    const names = districts.filter(({ validTo }) => validTo === null).map(({ name }) => name);
    return names.length === 0 ? null : format.list(names);
  }
}
