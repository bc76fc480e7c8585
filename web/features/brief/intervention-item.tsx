import { Link } from '@tanstack/react-router';
import type { BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import styles from './brief.module.css';
import { BriefMarks } from './brief-marks';

interface InterventionItemProps {
  readonly one: BriefDistrict['interventions'][number];
  /** ISO date. */
  readonly today: string;
}

/** What is being done: by whom, in which time, and what was seen when it was last followed up. */
export function InterventionItem({ one, today }: InterventionItemProps) {
  const { t, pick, format } = useText();
  const { owner, id, title, status, lead, from, to, lastFollowUp, provenance } = one;
  const { visibility, orphan, toldBy } = one;
  const address: string = `/atgarder/${owner.key}/${encodeURIComponent(id)}`;
  const period =
    from !== null && to !== null
      ? t('threadWords.periodFromTo', { from: format.date(from), to: format.date(to) })
      : from !== null
        ? t('threadWords.periodFrom', { from: format.date(from) })
        : to !== null
          ? t('threadWords.periodTo', { to: format.date(to) })
          : '';
  const { on = null, effect = null, next = null } = lastFollowUp ?? {};
  const found = [effect && t(`threadWords.effect.${effect}`), next && t(`threadWords.next.${next}`)].filter(
    Boolean,
  );
  const followed = t('brief.followed', { date: on === null ? '' : format.date(on) }).trim();
  const said = { status: t(`threadWords.status.${status}`) };
  const facts = [
    toldBy.round === null
      ? t('brief.statusOnPage', { ...said, date: format.day(toldBy.at) })
      : t('brief.statusInReport', { ...said, round: pick(toldBy.round) }),
    orphan.includes('past_its_date') ? t('threadWords.orphan.past_its_date') : '',
    status === 'planned' && from !== null && from < today
      ? t('brief.shouldHaveBegun', { date: format.date(from) })
      : '',
    lead?.name ?? owner.name,
    period,
    lastFollowUp === null ? t('brief.notFollowed') : [followed, found.join(', ')].filter(Boolean).join(': '),
  ];
  return (
    <>
      <Link to={address}>{title === '' ? t('threadWords.untitled') : title}</Link>
      <BriefMarks example={provenance === 'example'} internal={visibility === 'internal'} />{' '}
      <span className={styles['aside']}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </>
  );
}
