import { Link } from '@tanstack/react-router';
import type { Brief } from '../../../server/features/brief/brief.contract';
import { useText } from '../../text/use-text';
import styles from './brief.module.css';
import { BriefMarks } from './brief-marks';
import { BriefNews } from './brief-news';
import { CommitteeDays } from './committee-days';
import { DistrictBrief } from './district-brief';
import { printedOf } from './printed';

/** The brief of somebody elected: where they sit first, then what is new; two pages on paper. */
export function BriefView({ brief }: { readonly brief: Brief }) {
  const { t, pick, format } = useText();
  const { committees, districts, city, programmes } = brief;
  const [first] = districts;
  const one = districts.length === 1;
  const ofCity = districts.some(({ area }) => area.slug === 'stockholm');
  const printed = printedOf(brief, pick);
  const [printedFirst] = printed.districts;
  const unprinted = districts.length - printed.districts.length;
  return (
    <div className={`${styles['brief']} ${styles['district']}`}>
      <div className={styles['part']}>
        <h1>
          {one && first ? pick(first.finding) : t('brief.title')}
          <BriefMarks example={one && first?.findingExample === true} />
        </h1>
        <CommitteeDays committees={committees} />
        {ofCity && <p>{t('brief.noDistrict')}</p>}
        <p className={styles['paper']}>{t('brief.printedOn', { date: format.date(brief.today) })}</p>
      </div>
      {districts.map((district, index) => (
        <section
          key={district.area.slug}
          className={styles['part']}
          {...(index < printed.districts.length ? {} : { 'data-print': 'no' })}
        >
          <h2>
            {one ? district.area.label : pick(district.finding)}
            {!one && <BriefMarks example={district.findingExample} />}
          </h2>
          {printedFirst && (
            <DistrictBrief
              district={district}
              programmes={programmes}
              today={brief.today}
              printed={printed.districts[index] ?? printedFirst}
            />
          )}
        </section>
      ))}
      {unprinted > 0 && <p className={styles['paper']}>{t('brief.moreDistricts', { count: unprinted })}</p>}
      {!ofCity && (
        <section className={styles['part']}>
          <h2>{t('brief.city')}</h2>
          <p>
            {`${pick(city.finding)}.`}
            <BriefMarks example={city.findingExample} />{' '}
            <Link to="/" data-print="no">
              {t('brief.cityMore')}
            </Link>
          </p>
        </section>
      )}
      <BriefNews brief={brief} printed={printed.news} />
    </div>
  );
}
