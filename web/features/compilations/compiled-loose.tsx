import type { Orphan } from '../../../server/domain/follow-up/orphan';
import type { Compilation } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';
import styles from './compilations.module.css';

/** What hung loose when the document was compiled. */
export function CompiledLooseEnds({ overview: { orphans, asOf } }: Pick<Compilation, 'overview'>) {
  const { t, format } = useText();
  return (
    <>
      <p>{t('cityDocument.register', { date: format.date(asOf) })}</p>
      <RecordTable
        caption={t('cityDocument.part.loose')}
        hiddenCaption
        named
        numbers={[1]}
        head={[t('cityDocument.loose.way'), t('cityDocument.loose.count')]}
        rows={(Object.keys(orphans) as Orphan[]).map((orphan) => ({
          key: orphan,
          cells: [t(`cityDocument.orphans.${orphan}`), format.count(orphans[orphan])],
        }))}
      />
    </>
  );
}

/** Which coordinators were missing where, and how many had not answered. */
export function CompiledRoles({ overview: { vacantRoles, asOf } }: Pick<Compilation, 'overview'>) {
  const { t, pick, format } = useText();
  const at = (how: 'vacant' | 'absent', organisations: readonly { readonly name: string }[]) =>
    organisations.length === 0
      ? []
      : [
          t(`cityDocument.roles.${how}`, {
            organisations: format.list(organisations.map(({ name }) => name)),
          }),
        ];
  return (
    <>
      <p>{t('cityDocument.roles.asOf', { date: format.date(asOf) })}</p>
      {vacantRoles.length === 0 ? (
        <p>{t('cityDocument.roles.none')}</p>
      ) : (
        <ul className={styles['list']}>
          {vacantRoles.map(({ role, label, vacant, absent, notSaid, asked }) => (
            <li key={role}>
              {`${pick(label)}: ${[
                ...at('vacant', vacant),
                ...at('absent', absent),
                ...(notSaid === 0 ? [] : [t('cityDocument.roles.notSaid', { count: notSaid, asked })]),
              ].join('; ')}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
