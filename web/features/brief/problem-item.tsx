import { Link } from '@tanstack/react-router';
import type { BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import styles from './brief.module.css';
import { BriefMarks } from './brief-marks';

/** A problem that remains, and how much is being done about it. */
export function ProblemItem({ one }: { readonly one: BriefDistrict['problems'][number] }) {
  const { t } = useText();
  const { owner, id, what, where, interventions, provenance, visibility } = one;
  const address: string = `/problem/${owner.key}/${encodeURIComponent(id)}`;
  const facts = [
    interventions.length === 0
      ? t('brief.nothingDone')
      : t('brief.interventionsFor', { count: interventions.length }),
    where,
  ];
  return (
    <>
      <Link to={address}>{what}</Link>
      <BriefMarks example={provenance === 'example'} internal={visibility === 'internal'} />{' '}
      <span className={styles['aside']}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </>
  );
}
