import type { Target } from '../../../server/features/targets/targets.contract';
import { useText } from '../../text/use-text';
import { RecordTable } from '../../ui/record-table';

/** What has been decided of a target, the latest first. Where it holds and what it starts from never change. */
export function TargetHistory({ target }: { readonly target: Target }) {
  const { t, pick, format } = useText();
  const { scope, areas, baselineRound, versions } = target;
  return (
    <div>
      <p>
        {scope === 'city'
          ? t('programmeEditing.version.city')
          : t('programmeEditing.version.areas', { areas: format.list(areas.map(({ label }) => label)) })}{' '}
        {baselineRound !== null && t('programmeEditing.version.baseline', { round: baselineRound })}
      </p>
      <RecordTable
        caption={t('programmeEditing.version.history')}
        head={[
          t('programmeEditing.version.number'),
          t('programmeEditing.version.holds'),
          t('programmeEditing.version.level'),
          t('programmeEditing.version.decision'),
          t('programmeEditing.version.why'),
        ]}
        rows={versions.toReversed().map((version) => ({
          key: version.version,
          cells: [
            version.version,
            version.validTo === null
              ? t('programmeEditing.version.from', { from: format.date(version.validFrom) })
              : t('programmeEditing.version.until', {
                  from: format.date(version.validFrom),
                  to: format.date(version.validTo),
                }),
            t(`programmeEditing.version.amount.${version.kind}`, {
              amount: format.value({ value: version.amount, unit: 'share', precision: 'exact' }),
              year: version.year,
            }),
            t('programmeEditing.version.by', {
              by: version.decidedBy,
              on: format.date(version.decidedOn),
            }),
            pick(version.note) || null,
          ],
        }))}
      />
    </div>
  );
}
