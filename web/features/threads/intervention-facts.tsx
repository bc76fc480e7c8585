import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { InterventionDetail } from '../../../server/features/threads/threads.contract';
import { useText } from '../../text/use-text';
import { FactList } from '../../ui/fact-list';
import { InterventionStatusMark } from './intervention-status-mark';
import styles from './threads.module.css';
import { useThreadWords } from './use-thread-words';

/** What is said of an intervention. Who leads, when and for how much is told also where nobody has said it. */
export function InterventionFacts({ intervention }: { readonly intervention: InterventionDetail }) {
  const { t, pick, format } = useText();
  const { kronor, period } = useThreadWords();
  const { content, names } = intervention;
  const notSaid = <span className={styles['quiet']}>{t('threadPages.one.notSaid')}</span>;
  const organisation = (key: string) => names.organisations[key] ?? key;
  const written = (text: string) => (text.trim() === '' ? null : text);
  const focus = content.focusArea;
  const goals = focus
    ? content.goals.map((goal) => names.goals[`${focus.programme}/${focus.focusArea}/${goal}`])
    : [];
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('threadWords.part.status'),
      <InterventionStatusMark key="status" {...intervention} status={content.status} />,
    ],
    [t('threadWords.part.period'), period(content)],
    [t('threadWords.part.lead'), content.lead === null ? notSaid : organisation(content.lead)],
    [
      t('threadWords.part.contributing'),
      content.contributing.length === 0 ? null : format.list(content.contributing.map(organisation)),
    ],
    [t('threadWords.part.partners'), written(content.partners)],
    [t('threadWords.part.place'), written(content.place)],
    [
      t('threadWords.part.area'),
      content.area && <AreaLink slug={content.area} label={names.areas[content.area]} />,
    ],
    [t('threadWords.part.kind'), content.kind && t(`threadWords.kind.${content.kind}`)],
    [
      t('threadWords.part.focusArea'),
      focus && (
        <Link to="/program/$slug/$focusArea" params={{ slug: focus.programme, focusArea: focus.focusArea }}>
          {pickOr(names.focusAreas[`${focus.programme}/${focus.focusArea}`], focus.focusArea)}
        </Link>
      ),
    ],
    [
      t('threadWords.part.goals'),
      goals.length === 0 ? null : goals.map((goal) => goal && <p key={goal.sv}>{pick(goal)}</p>),
    ],
    [t('threadWords.part.expectedShort'), written(content.expectedShort)],
    [t('threadWords.part.expectedLong'), written(content.expectedLong)],
    [t('threadWords.part.planned'), content.planned === null ? notSaid : kronor(content.planned)],
    [t('threadWords.part.spent'), content.spent === null ? notSaid : kronor(content.spent)],
    [
      t('threadWords.part.moneySource'),
      content.moneySource === null ? notSaid : t(`threadWords.moneySource.${content.moneySource}`),
    ],
  ];
  return <FactList facts={facts.filter(([, fact]) => fact !== null)} />;

  function pickOr(text: Parameters<typeof pick>[0] | undefined, key: string): string {
    return text ? pick(text) : key;
  }
}

const AreaLink = ({ slug, label = slug }: { readonly slug: string; readonly label?: string | undefined }) => (
  <Link to="/stadsdelar/$slug" params={{ slug }}>
    {label}
  </Link>
);
