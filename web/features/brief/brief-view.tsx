import { Link } from '@tanstack/react-router';
import type { Brief } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import { ExampleMark } from '../../ui/example-mark';
import styles from './brief.module.css';
import { CommitteeDays } from './committee-days';
import { CutList } from './cut-list';
import { DistrictBrief } from './district-brief';
import { PRINTED_DISTRICTS, PRINTED_NEWS, printedOf } from './printed';

/** So much of what is new stands on the screen at once. */
const SHOWN_NEWS = 8;

/** The brief of somebody elected: where they sit first, then what is new; two pages on paper. */
export function BriefView({ brief }: { readonly brief: Brief }) {
  const { t, pick, format } = useText();
  const { committees, districts, city, news } = brief;
  const [first] = districts;
  const one = districts.length === 1;
  const ofCity = districts.some(({ area }) => area.slug === 'stockholm');
  const since = committees.map((committee) => committee.since).sort()[0];
  const unprinted = districts.length - PRINTED_DISTRICTS;
  return (
    <div className={`${styles['brief']} ${styles['district']}`}>
      <div className={styles['part']}>
        <h1>{one && first ? pick(first.finding) : t('brief.title')}</h1>
        <CommitteeDays committees={committees} />
      </div>
      {districts.map((district, index) => (
        <section
          key={district.area.slug}
          className={styles['part']}
          {...(index < PRINTED_DISTRICTS ? {} : { 'data-print': 'no' })}
        >
          <h2>{one ? district.area.label : pick(district.finding)}</h2>
          <DistrictBrief district={district} printed={printedOf(districts.length)} />
        </section>
      ))}
      {unprinted > 0 && <p className={styles['paper']}>{t('brief.moreDistricts', { count: unprinted })}</p>}
      {!ofCity && (
        <section className={styles['part']}>
          <h2>{t('brief.city')}</h2>
          <p>{pick(city.finding)}</p>
        </section>
      )}
      <section className={styles['part']}>
        <h2>{since === undefined ? t('brief.news') : t('brief.newsSince', { date: format.date(since) })}</h2>
        {news.length === 0 ? (
          <p>{t('brief.newsNone')}</p>
        ) : (
          <CutList
            shown={SHOWN_NEWS}
            printed={PRINTED_NEWS}
            items={news.map(({ what, at, sentence, link, example }) => ({
              key: `${what} ${at} ${link}`,
              content: (
                <>
                  {format.day(at)}: <Link to={link as string}>{pick(sentence)}</Link>{' '}
                  {example && <ExampleMark />}
                </>
              ),
            }))}
          />
        )}
      </section>
    </div>
  );
}
