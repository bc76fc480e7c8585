import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { newIntervention } from '../../features/reports/answers/new-intervention';
import { newProblem } from '../../features/reports/answers/problem-fields';
import { interventionQuery, problemQuery } from '../../features/threads/threads.queries';
import { useText } from '../../text/use-text';
import { usePageTitle } from '../../ui/use-page-title';
import pages from '../pages.module.css';
import { InterventionEditor } from './intervention-editor';
import { OwnerChoice, useOwners } from './owner-choice';
import { ProblemEditor } from './problem-editor';

/** Where an intervention is changed. */
export function InterventionEditPage() {
  const place = useParams({ from: '/atgarder/$owner/$id/andra' });
  const { t } = useText();
  const { data } = useQuery(interventionQuery(place, true));
  // What is being written is a change of what stood here when the page was opened.
  const [original] = useState(data);
  if (!original) return null;
  return (
    <EditFrame
      title={t('threadEditing.title')}
      back={
        <Link to="/atgarder/$owner/$id" params={place}>
          {t('threadEditing.back')}
        </Link>
      }
    >
      {original.mayChange ? (
        <InterventionEditor owner={place.owner} original={original} names={original.names} />
      ) : (
        <p>{t('threadEditing.mayNot', { owner: original.owner.name })}</p>
      )}
    </EditFrame>
  );
}

/** Where a problem is changed. */
export function ProblemEditPage() {
  const place = useParams({ from: '/problem/$owner/$id/andra' });
  const { t } = useText();
  const { data } = useQuery(problemQuery(place, true));
  const [original] = useState(data);
  if (!original) return null;
  return (
    <EditFrame
      title={t('threadEditing.titleProblem')}
      back={
        <Link to="/problem/$owner/$id" params={place}>
          {t('threadEditing.back')}
        </Link>
      }
    >
      {original.mayChange ? (
        <ProblemEditor owner={place.owner} original={original} names={original.names} />
      ) : (
        <p>{t('threadEditing.mayNot', { owner: original.owner.name })}</p>
      )}
    </EditFrame>
  );
}

/** Where an intervention is written that stands in no report yet. */
export function NewInterventionPage() {
  const { t } = useText();
  const { organisation, problem } = useSearch({ from: '/atgarder/ny' });
  const navigate = useNavigate({ from: '/atgarder/ny' });
  const owners = useOwners();
  const owner = owners.find(({ key }) => key === organisation) ?? owners[0];
  const [content] = useState(() => ({
    ...newIntervention(),
    problems: problem === undefined ? [] : [problem],
  }));
  return (
    <EditFrame
      title={t('threadEditing.newTitle')}
      lead={t('threadEditing.newLead')}
      back={<Link to="/atgarder">{t('threadEditing.back')}</Link>}
    >
      <OwnerChoice
        owners={owners}
        chosen={owner?.key}
        onChoose={(key) => void navigate({ search: { organisation: key }, replace: true })}
      />
      {owner && (
        <InterventionEditor
          key={owner.key}
          owner={owner.key}
          original={{ revision: 0, visibility: 'internal', content }}
        />
      )}
    </EditFrame>
  );
}

/** Where a problem is written that stands in no report yet. */
export function NewProblemPage() {
  const { t } = useText();
  const owners = useOwners();
  const [chosen, choose] = useState<string>();
  const owner = owners.find(({ key }) => key === chosen) ?? owners[0];
  const [content] = useState(newProblem);
  return (
    <EditFrame
      title={t('threadEditing.newTitleProblem')}
      lead={t('threadEditing.newLead')}
      back={<Link to="/atgarder">{t('threadEditing.back')}</Link>}
    >
      <OwnerChoice owners={owners} chosen={owner?.key} onChoose={choose} />
      {owner && (
        <ProblemEditor
          key={owner.key}
          owner={owner.key}
          original={{ revision: 0, visibility: 'internal', state: 'open', content }}
        />
      )}
    </EditFrame>
  );
}

interface EditFrameProps {
  readonly title: string;
  /** When what is written holds, where that is another than for a change. */
  readonly lead?: string;
  readonly back: ReactNode;
  readonly children: ReactNode;
}

function EditFrame({ title, lead, back, children }: EditFrameProps) {
  const { t } = useText();
  usePageTitle(title);
  return (
    <>
      <p data-print="no">{back}</p>
      <div className={pages['head']}>
        <h1>{title}</h1>
        <p className={pages['lead']}>{lead ?? t('threadEditing.lead')}</p>
      </div>
      {children}
    </>
  );
}
