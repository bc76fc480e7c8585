import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import { usePeriod } from './use-period';

/** For which years, by whose decision, and where it can be read. */
export function ProgrammeFacts({ content }: Pick<ProgrammeDetail, 'content'>) {
  const { t, pick, format } = useText();
  const period = usePeriod();
  const { decision, source } = content;
  const decided = () => {
    if (decision.by === '') return t('programmes.facts.unknown');
    return decision.on === null
      ? t('programmes.facts.dayUnknown', { by: decision.by })
      : t('programmes.facts.decided', { by: decision.by, on: format.date(decision.on) });
  };
  return (
    <FactList
      facts={[
        [t('programmes.facts.period'), period(content.period)],
        [t('programmes.facts.decision'), [decided(), pick(decision.note)].filter(Boolean).join('. ')],
        [
          t('programmes.facts.source'),
          source === null ? (
            t('programmes.facts.unknown')
          ) : (
            <a key="source" href={source.url} rel="noreferrer">
              {source.title}
            </a>
          ),
        ],
      ]}
    />
  );
}
