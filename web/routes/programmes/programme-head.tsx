import type { ProgrammeDetail } from '../../../server/features/programmes/programmes.contract';
import styles from '../../features/programmes/programmes.module.css';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';

/** What a programme is called, whether it holds, and whether it is made up. */
export function ProgrammeHead({ programme }: { readonly programme: ProgrammeDetail }) {
  const { t, pick } = useText();
  const { content, inForce, provenance } = programme;
  return (
    <div className={pages['head']}>
      <h1>{pick(content.title)}</h1>
      <p className={pages['lead']}>
        {inForce ? t('programmes.inForce') : t('programmes.ended')}. {pick(content.about)}
      </p>
      {provenance === 'example' && <p className={styles['example']}>{t('programmes.exampleBanner')}</p>}
    </div>
  );
}
