import type { CommitteeJudgement } from '../../../server/features/judgements/judgements.contract';
import { useText } from '../../text/use-text';
import { canBeCompared, diverges } from './narrow-judgements';

/** "2 bedömningar skiljer sig från mätningen. Mätningen varken stöder eller motsäger 9 andra." */
export function useComparedCounts() {
  const { t } = useText();
  return (committees: readonly CommitteeJudgement[]): string => {
    const compared = committees.filter(canBeCompared);
    const silent = committees.length - compared.length;
    if (committees.length === 0) return '';
    if (compared.length === 0) return t('judgements.silentAll');
    return [
      t('judgements.divergences', { count: compared.filter(diverges).length }),
      ...(silent > 0 ? [t('judgements.silentOf', { count: silent })] : []),
    ].join(' ');
  };
}
