import { ImportRejected } from './import-error';
import { chooseDelimiter, readHeader } from './read-header';
import { createRecordReader } from './record-reader';
import type { RecordView } from './record-view';
import {
  createRespondentParser,
  NO_ANSWER,
  type Respondent,
  type RespondentParser,
} from './respondent-parser';
import type { RowProblem } from './row-problem';
import { columnsOf, type SurveyFrame, type SurveyLayout } from './survey-layout';
import { type AnswerSlots, addAnswer, answerSlots, emptyTally, type Tally } from './tally';

/** What a file's answers add up to, for each area and signature of sex, age and groups. */
export interface SurveyTallies {
  readonly slots: AnswerSlots;
  readonly respondents: number;
  /** Area's place among the frame's areas → signature → sums. */
  readonly byArea: ReadonlyMap<number, ReadonlyMap<number, Tally>>;
}

export interface SurveyReader {
  /** Takes the next piece, in the encoding of the layout and without a byte order mark. */
  push(chunk: Uint8Array): void;
  /** @throws ImportRejected when the file as a whole is not what it says */
  end(): SurveyTallies;
}

interface ReaderState {
  readonly byArea: Map<number, Map<number, Tally>>;
  rows: number;
  problems: number;
}

/** Room for columns that the description does not name. */
const SPARE_COLUMNS = 2048;

/**
 * Reads a survey file that comes in pieces and adds up its answers, keeping nothing of a single respondent.
 * Every fault of every row goes to `onProblem`; a file with any is refused at its end.
 */
export function createSurveyReader(
  layout: SurveyLayout,
  frame: SurveyFrame,
  onProblem: (problem: RowProblem) => void,
): SurveyReader {
  const slots = answerSlots(layout.questions.map(({ answers }) => Object.keys(answers).length));
  const state: ReaderState = { byArea: new Map(), rows: 0, problems: 0 };
  const respondent: Respondent = {
    weight: 0,
    area: 0,
    signature: 0,
    answers: new Int16Array(layout.questions.length),
  };
  let parse: RespondentParser | undefined;

  const onRecord = (record: RecordView) => {
    if (parse === undefined) {
      parse = createRespondentParser(layout, frame, readHeader(layout, record), {
        width: record.fields,
        onProblem: (problem) => {
          state.problems += 1;
          onProblem(problem);
        },
      });
      return;
    }
    state.rows += 1;
    if (parse(record, respondent) && state.problems === 0) addRespondent(state.byArea, slots, respondent);
  };
  const reader = createRecordReader({
    chooseDelimiter: (firstLine) => chooseDelimiter(layout, firstLine),
    mostFields: columnsOf(layout).length + SPARE_COLUMNS,
    onRecord,
  });
  return {
    push: reader.push,
    end: () => {
      const closed = reader.end();
      refuseIncomplete(layout, state, closed);
      return { slots, respondents: state.rows, byArea: state.byArea };
    },
  };
}

function addRespondent(
  byArea: ReaderState['byArea'],
  slots: AnswerSlots,
  { area, signature, weight, answers }: Respondent,
): void {
  let ofArea = byArea.get(area);
  if (ofArea === undefined) {
    ofArea = new Map();
    byArea.set(area, ofArea);
  }
  let tally = ofArea.get(signature);
  if (tally === undefined) {
    tally = emptyTally(slots);
    ofArea.set(signature, tally);
  }
  for (let question = 0; question < answers.length; question += 1) {
    const answer = answers[question] ?? NO_ANSWER;
    if (answer !== NO_ANSWER) addAnswer(tally, (slots.offsets[question] ?? 0) + answer, weight);
  }
}

function refuseIncomplete(
  { respondents }: SurveyLayout,
  { rows, problems }: ReaderState,
  closed: boolean,
): void {
  if (rows === 0) {
    throw new ImportRejected('empty_file', { sv: 'Filen har inga svar', en: 'The file has no answers' });
  }
  if (!closed && respondents !== rows) {
    throw new ImportRejected('truncated_file', {
      sv: `Filen slutar mitt i en rad (efter ${rows} svar): den verkar avhuggen`,
      en: `The file ends in the middle of a line (after ${rows} answers): it seems cut off`,
    });
  }
  if (respondents !== undefined && respondents !== rows) {
    throw new ImportRejected('respondents_differ', {
      sv: `Beskrivningen säger ${respondents} svar, filen har ${rows}`,
      en: `The description says ${respondents} answers, the file has ${rows}`,
    });
  }
  if (problems > 0) {
    throw new ImportRejected('bad_rows', {
      sv: `${problems} fel i filens rader; ingenting har sparats`,
      en: `${problems} faults in the rows of the file; nothing has been stored`,
    });
  }
}
