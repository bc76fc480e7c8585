import { useState } from 'react';
import type { OfficeStage } from '../../../server/domain/follow-up/divergence';
import type { JudgedGoal } from '../../../server/features/judgements/judgements.contract';
import { latestJudgement } from '../../features/judgements/latest-judgement';
import { OfficeForm } from '../../features/judgements/office-form';
import { OfficeJudgements } from '../../features/judgements/office-judgement';
import { useText } from '../../text/use-text';
import { Said } from '../../ui/said';
import { Unfold } from '../../ui/unfold';
import { useHasDraft } from '../../ui/use-form-draft';

interface OfficeAssessmentProps {
  readonly judged: JudgedGoal;
  readonly programme: string;
  /** Undefined: nobody may judge here. */
  readonly round: string | undefined;
}

/** The office's own judgement of a goal, and the form to write the next. */
export function OfficeAssessment({ judged, programme, round }: OfficeAssessmentProps) {
  const { t } = useText();
  const [done, setDone] = useState<OfficeStage>();
  const draftKey = `judgement:${programme}:${round}:${judged.focusArea.key}:${judged.goal.key}`;
  const begun = useHasDraft(draftKey);
  const latest = latestJudgement(judged.office);
  if (round === undefined) return <OfficeJudgements office={judged.office} />;
  const summary = { suggested: 'decide', decided: 'again' } as const;
  return (
    <OfficeJudgements office={judged.office}>
      {done && <Said>{t(`programmeOverview.judge.done.${done}`)}</Said>}
      {/* What is written follows the latest judgement: after one, the form begins anew. */}
      <Unfold
        key={done && latest?.seq}
        summary={t(`programmeOverview.judge.${latest ? summary[latest.stage] : 'open'}`)}
        open={begun}
      >
        <OfficeForm
          programme={programme}
          round={round}
          judged={judged}
          draftKey={draftKey}
          onDone={setDone}
        />
      </Unfold>
    </OfficeJudgements>
  );
}
