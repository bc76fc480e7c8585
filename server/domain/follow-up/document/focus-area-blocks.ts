import { groupBy } from '../../group-by';
import { figureChart } from '../../reporting/document/figure-blocks';
import {
  type Block,
  facts,
  heading,
  list,
  note,
  paragraph,
  shortWords,
  words,
} from '../../reporting/document/report-document';
import { textBlocks } from '../../reporting/document/text-blocks';
import { MISSING } from '../../reporting/document/words';
import type { Divergence, MeasuredOutcome } from '../divergence';
import { ASSESSED_WORDS, DIVERGENCE_WORDS, outcomeWords } from '../outcome-words';
import type { PartBlocks } from './document-part';
import { goalTableBlocks } from './goal-table-blocks';
import { interventionBlocks, problemBlocks } from './thread-blocks';
import type { WrittenCompilation, WrittenGoal, WrittenMeasured } from './written-compilation';

/** Everything about one focus area: its goals, judgement beside measurement, figures, problems and interventions. */
export function focusAreaParts(content: WrittenCompilation, key: string, title: string): PartBlocks[] {
  const goals = content.judgements.goals.filter(({ focusArea }) => focusArea.key === key);
  const indicators = new Set(
    goals.flatMap(({ city }) => city.measured.map(({ indicator }) => indicator.key)),
  );
  const figures = content.figures.filter(({ indicator }) => indicators.has(indicator));
  return [
    { part: 'overview', blocks: [heading(2, title), ...goalTableBlocks(content.overview, key)] },
    { part: 'judgements', blocks: goals.flatMap(goalBlocks) },
    { part: 'figures', blocks: figures.flatMap(indicatorBlocks) },
    { part: 'problems', blocks: problemBlocks(content, key) },
    { part: 'interventions', blocks: interventionBlocks(content, key) },
  ];
}

const goalBlocks = ({ goal, city, committees, office }: WrittenGoal): Block[] => [
  heading(3, goal.text.sv),
  paragraph(`Mätningen i hela staden: ${outcomeWords(city).sv}.`),
  ...(city.measured.length === 0
    ? [note('Ingenting är mätt för målet.')]
    : [list([...onceEach(city.measured).values()].map(measuredWords))]),
  ...(office.decided === null
    ? []
    : [
        paragraph(
          `Stadsledningskontorets bedömning: ${ASSESSED_WORDS[office.decided.assessment].sv}. Beslutad av ${office.decided.decidedBy}.`,
        ),
        ...textBlocks(office.decided.motivation),
      ]),
  ...committeeBlocks(committees),
];

/** A figure that several targets hold for is told once, with all of them. */
const onceEach = (measured: readonly WrittenMeasured[]) =>
  groupBy(
    measured,
    ({ indicator }) => indicator.key,
    (one) => one,
  );

/** "Oro för brott: 26 procent. Målnivån är inte nådd (högst 20 procent från och med 2020)." @param own of one figure */
function measuredWords(own: readonly WrittenMeasured[]): string {
  const figures = own
    .slice(0, 1)
    .map(
      ({ indicator, figure, example }) =>
        `${indicator.label.sv}: ${figure.sv}${example ? ' (exempeldata)' : ''}.`,
    );
  const said = own.map(
    ({ target, sentence }) =>
      `${(target?.sentence ?? sentence).sv}${target?.example ? ' (påhittad målnivå)' : ''}.`,
  );
  return [...figures, ...said].join(' ');
}

function committeeBlocks(committees: WrittenGoal['committees']): Block[] {
  if (committees.length === 0) return [note('Ingen nämnd eller bolag har bedömt målet.')];
  return [
    {
      type: 'table',
      columns: [
        words('Nämnd eller bolag'),
        words('Egen bedömning'),
        words('Mätningen hos dem'),
        words('Skillnad'),
      ],
      rows: committees.map(({ organisation, assessment, outcome, basis, divergence }) => [
        organisation.name,
        ASSESSED_WORDS[assessment].sv,
        outcomeWords({ outcome, basis }).sv,
        differenceWords(outcome, divergence),
      ]),
    },
    facts(...committees.map(committeeFact)),
  ];
}

/** What a committee judged in its last report, and why it judges as it does now. */
const committeeFact = ({ organisation, motivation, previous }: WrittenGoal['committees'][number]) => {
  const before = previous === null ? [] : [`Förra rapporten: ${ASSESSED_WORDS[previous].sv}.`];
  return [organisation.name, [...before, motivation.trim()].join(' ')] as const;
};

/** Where nothing is certain the measurement neither supports nor contradicts what was judged. */
function differenceWords(outcome: MeasuredOutcome, divergence: Divergence | null): string {
  if (divergence !== null) return DIVERGENCE_WORDS[divergence].sv;
  return outcome === 'undetermined' || outcome === 'not_measurable' ? 'kan inte jämföras' : 'ingen';
}

/** An indicator in the city and the districts: drawn, and the same as a table. */
function indicatorBlocks({ label, figures }: WrittenCompilation['figures'][number]): Block[] {
  return [
    heading(3, label.sv),
    ...figureChart(label.sv, figures, ({ area }) => area.label),
    {
      type: 'table',
      columns: [
        words('Område'),
        shortWords('Mätning'),
        words('Värde och intervall'),
        words('Förändring'),
        words('Ursprung'),
      ],
      rows: figures.map(({ area, round, figure, sentence, provenance }) => [
        area.label,
        round ?? MISSING,
        figure.sv,
        sentence.sv,
        provenance === 'example' ? 'exempeldata' : provenance === null ? MISSING : 'mätt',
      ]),
    },
  ];
}
