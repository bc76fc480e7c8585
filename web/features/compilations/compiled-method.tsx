import type { Compilation } from '../../../server/features/compilations/compilations.contract';
import { useText } from '../../text/use-text';

/** How the document is read, and what it does not say. */
export function CompiledMethod({ example }: Pick<Compilation, 'example'>) {
  const { t } = useText();
  return (
    <>
      <p>{t('cityDocument.method.reports')}</p>
      <p>{t('cityDocument.method.measured')}</p>
      <p>{t('cityDocument.method.effect')}</p>
      {example && <p>{t('cityDocument.method.example')}</p>}
    </>
  );
}
