import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text';
import pages from '../pages.module.css';

/** There is nothing to follow yet. */
export function NoProgramme() {
  const { t } = useText();
  return (
    <div className={pages['head']}>
      <h1>{t('programmeOverview.noProgramme')}</h1>
      <p className={pages['lead']}>{t('programmeOverview.noProgrammeLead')}</p>
      <p>
        <Link to="/program">{t('programmeOverview.addProgramme')}</Link>
      </p>
    </div>
  );
}
