import { Link } from '@tanstack/react-router';
import type { Brief } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import styles from './brief.module.css';
import { BriefList } from './brief-list';
import { BriefMarks } from './brief-marks';

/** So much of what is new stands on the screen at once. */
const SHOWN = 8;

interface BriefNewsProps {
  readonly brief: Pick<Brief, 'committees' | 'news' | 'since'>;
  readonly printed: number;
}

/** What is new since the committee met last, or since when where no meeting is known. */
export function BriefNews({ brief: { committees, news, since }, printed }: BriefNewsProps) {
  const { t, pick, format } = useText();
  const fromMeeting = committees.some(({ lastMeeting }) => lastMeeting === since);
  const date = format.date(since);
  return (
    <section className={styles['part']}>
      <h2>{t(fromMeeting ? 'brief.newsSinceMeeting' : 'brief.newsSince', { date })}</h2>
      {committees.every(({ lastMeeting }) => lastMeeting === null) && (
        <p>{t(committees.length === 0 ? 'brief.noCommittee' : 'brief.noLastMeeting')}</p>
      )}
      <BriefList
        none={t('brief.newsNone')}
        shown={SHOWN}
        printed={printed}
        items={news.map(({ what, at, sentence, link, example, internal }) => ({
          key: `${what} ${at} ${link}`,
          content: (
            <>
              {format.day(at)}: <Link to={link as string}>{pick(sentence)}</Link>
              <BriefMarks example={example} internal={internal} />
            </>
          ),
        }))}
      />
    </section>
  );
}
