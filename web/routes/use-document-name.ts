import type { CompilationSummary } from '../../server/features/compilations/compilations.contract';
import { useText } from '../text/use-text';

/** "Uppföljning av Trygghetsprogram 2024–2027, tertialrapport 2 2025" */
export function useDocumentName() {
  const { t, pick } = useText();
  return ({ programme, round }: Pick<CompilationSummary, 'programme' | 'round'>): string =>
    t('cityDocument.name', { programme: pick(programme.title), round: pick(round.label) });
}
