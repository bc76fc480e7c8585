import type { ReactNode } from 'react';
import type { DocumentPart } from '../../server/domain/follow-up/document/document-part';
import type { Compilation } from '../../server/features/compilations/compilations.contract';
import type { JudgedGoal } from '../../server/features/judgements/judgements.contract';
import { CompiledFigures } from '../features/compilations/compiled-figures';
import { CompiledLooseEnds, CompiledRoles } from '../features/compilations/compiled-loose';
import { CompiledMethod } from '../features/compilations/compiled-method';
import { CompiledMoney } from '../features/compilations/compiled-money';
import { CompiledReports } from '../features/compilations/compiled-reports';
import { CompiledChanges, CompiledState } from '../features/compilations/compiled-state';
import { CompiledInterventions, CompiledProblems } from '../features/compilations/compiled-threads';
import { goalAnchor } from '../features/judgements/goal-anchor';
import { JudgedGoalSection } from '../features/judgements/judged-goal';
import { OfficeJudgements } from '../features/judgements/office-judgement';
import type { GoalLink } from '../features/programme-overview/goal-link';
import { GoalList } from '../features/programme-overview/goal-list';
import { GoalMatrix } from '../features/programme-overview/goal-matrix';
import { MatrixKey } from '../features/programme-overview/matrix-key';
import { ContentsList } from '../features/published-reports/contents-list';
import { useText } from '../text/use-text';
import { useNarrow } from '../ui/use-narrow';
import pages from './pages.module.css';

interface CompiledDocumentProps {
  readonly content: Compilation;
  /** The way to a report by its id; not every report in it is everybody's to read. */
  readonly reportLink?: (report: string, label: string) => ReactNode;
}

/** Within the document itself. */
const toGoal: GoalLink = ({ focusArea, goal }) => ({
  to: '.',
  search: true,
  hash: goalAnchor({ focusArea, goal }),
});

/** It is published when all of its reports are: what waited when it was compiled is not said of it. */
const asPublished = (judged: JudgedGoal): JudgedGoal => ({
  ...judged,
  committees: judged.committees.map((own) => ({ ...own, published: true })),
});

/** The city's document part by part: what the product said when it was compiled, and nothing else. */
export function CompiledDocument({ content, reportLink }: CompiledDocumentProps) {
  const { t } = useText();
  const Goals = useNarrow() ? GoalList : GoalMatrix;
  const { foreword, overview, judgements, missing } = content;
  // Every part that Word and PDF have, and none besides.
  const parts: Readonly<Record<DocumentPart, ReactNode>> = {
    foreword: foreword.trim() !== '' && <p className={pages['written']}>{foreword}</p>,
    state: <CompiledState content={content} />,
    changes: overview.previousRound !== null && <CompiledChanges overview={overview} />,
    overview: (
      <>
        <MatrixKey />
        <Goals overview={overview} goTo={toGoal} />
      </>
    ),
    judgements: judgements.goals.map((judged) => (
      <JudgedGoalSection
        key={goalAnchor({ focusArea: judged.focusArea.key, goal: judged.goal.key })}
        judged={asPublished(judged)}
        reports={{ asked: overview.reporting.reports, seen: content.reports.length }}
        district={undefined}
        onlyDivergences={false}
        reportLink={({ report }) => reportLink?.(report, t('judgements.readReport'))}
        office={<OfficeJudgements office={judged.office} />}
      />
    )),
    figures: <CompiledFigures figures={content.figures} />,
    problems: <CompiledProblems problems={content.problems} />,
    interventions: <CompiledInterventions interventions={content.interventions} />,
    money: <CompiledMoney money={content.money} asOf={overview.asOf} />,
    loose: <CompiledLooseEnds overview={overview} />,
    roles: <CompiledRoles overview={overview} />,
    reports: (
      <CompiledReports
        reports={content.reports}
        link={({ id, organisation }) => reportLink?.(id, organisation) ?? organisation}
      />
    ),
    missing:
      missing.length === 0 ? (
        <p>{t('cityDocument.noneMissing')}</p>
      ) : (
        <ul className={pages['list']}>
          {missing.map(({ organisation }) => (
            <li key={organisation}>{organisation}</li>
          ))}
        </ul>
      ),
    method: <CompiledMethod example={content.example} />,
  };
  const shown = (Object.keys(parts) as DocumentPart[]).filter((part) => parts[part] !== false);
  return (
    <>
      <ContentsList
        entries={shown.map((part) => ({ anchor: part, label: t(`cityDocument.part.${part}`) }))}
      />
      {shown.map((part) => (
        <section key={part} data-part={part} className={pages['section']} aria-labelledby={part}>
          <h2 id={part} tabIndex={-1}>
            {t(`cityDocument.part.${part}`)}
          </h2>
          {parts[part]}
        </section>
      ))}
    </>
  );
}
