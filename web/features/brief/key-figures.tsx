import { Link } from '@tanstack/react-router';
import type { Brief, BriefDistrict } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import styles from './brief.module.css';
import { BriefPart } from './brief-part';
import { CutList } from './cut-list';
import { MeasuredItem } from './measured-item';

interface KeyFiguresProps {
  readonly district: BriefDistrict;
  readonly programmes: Brief['programmes'];
  readonly printed: number;
}

/** What has been measured where somebody sits: first what the goals of the programmes in force are followed by. */
export function KeyFigures({ district: { area, measured }, programmes, printed }: KeyFiguresProps) {
  const { t, pick, format } = useText();
  const ofGoals = measured.filter(({ ofGoal }) => ofGoal).length;
  const which = ofGoals === 0 ? 'none' : ofGoals === measured.length ? 'all' : 'first';
  return (
    <BriefPart title={t('brief.measured')}>
      <p>
        {programmes.length === 0
          ? t('brief.noProgramme')
          : t(`brief.ofGoals.${which}`, { programme: format.list(programmes.map(pick)) })}
      </p>
      {measured.length === 0 ? (
        <p>{t('brief.measuredNone')}</p>
      ) : (
        <CutList
          printed={printed}
          items={measured.map((one) => ({
            key: one.figure.indicator.key,
            content: <MeasuredItem one={one} />,
          }))}
        />
      )}
      {area.slug !== 'stockholm' && (
        <p className={styles['aside']} data-print="no">
          <Link to="/stadsdelar/$slug" params={{ slug: area.slug }}>
            {t('brief.allMeasured', { area: area.label })}
          </Link>
        </p>
      )}
    </BriefPart>
  );
}
