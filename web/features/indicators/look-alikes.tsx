import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LookAlikes as Given } from '../../../server/features/indicators/look-alikes.contract';
import { useText } from '../../text/use-text';
import styles from './look-alikes.module.css';

/** What a reader may mistake an indicator for: other cut-offs of its question, and surveys of others. */
export function LookAlikes({ lookAlikes }: { readonly lookAlikes: Given }) {
  const { t } = useText();
  const { sameQuestion, otherSurveys } = lookAlikes;
  if (sameQuestion.length + otherSurveys.length === 0) return null;
  return (
    <section className={styles['lookAlikes']}>
      <h2>{t('lookAlikes.title')}</h2>
      <p>{t('lookAlikes.lead')}</p>
      {sameQuestion.length > 0 && <SameQuestion indicators={sameQuestion} />}
      {otherSurveys.length > 0 && <OtherSurveys surveys={otherSurveys} />}
    </section>
  );
}

function SameQuestion({ indicators }: { readonly indicators: Given['sameQuestion'] }) {
  const { t, pick, format } = useText();
  return (
    <>
      <h3>{t('lookAlikes.sameQuestion')}</h3>
      <ul className={styles['same']}>
        {indicators.map(({ key, label, countedAnswers }) => (
          <li key={key}>
            <Link to="/indikatorer/$key" params={{ key }}>
              {pick(label)}
            </Link>
            {countedAnswers.length > 0 && (
              <p>
                {t('lookAlikes.counts', {
                  answers: format.list(
                    countedAnswers.map((answer) => t('lookAlikes.answer', { answer: pick(answer) })),
                  ),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function OtherSurveys({ surveys }: { readonly surveys: Given['otherSurveys'] }) {
  const { t, pick } = useText();
  return (
    <>
      <h3>{t('lookAlikes.otherSurveys')}</h3>
      <ul className={styles['surveys']}>
        {surveys.map((survey) => (
          <li key={survey.name.sv}>
            <h4>{pick(survey.name)}</h4>
            <p>{pick(survey.difference)}</p>
            <dl className={styles['facts']}>
              {survey.question && <Fact term={t('lookAlikes.measures')}>{pick(survey.question)}</Fact>}
              <Fact term={t('lookAlikes.organiser')}>{survey.organiser}</Fact>
              <Fact term={t('lookAlikes.years')}>{pick(survey.years)}</Fact>
              {survey.ages && <Ages {...survey.ages} />}
              <Fact term={t('lookAlikes.areas')}>{pick(survey.areas)}</Fact>
              <Fact term={t('figures.source')}>
                {survey.source.url === null ? (
                  survey.source.title
                ) : (
                  <a href={survey.source.url}>{survey.source.title}</a>
                )}
              </Fact>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

function Ages({ from, to }: { readonly from: number; readonly to: number | null }) {
  const { t } = useText();
  return (
    <Fact term={t('lookAlikes.ages')}>
      {to === null ? t('lookAlikes.agesFrom', { from }) : t('lookAlikes.agesBetween', { from, to })}
    </Fact>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
