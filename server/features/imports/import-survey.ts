import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database';
import type { ImportBatchesTable } from '../../../db/schema/estimates';
import { DISCLOSURE_RULE } from '../../domain/disclosure/protect-question';
import { createSurveyReader } from '../../domain/importing/read-survey';
import type { RowProblem } from '../../domain/importing/row-problem';
import { weightedShares } from '../../domain/importing/weighted-shares';
import { listCountedIndicators } from './counted-indicators.queries';
import { makeRoom } from './earlier-batch';
import { createEncodingGuard } from './encoding-guard';
import { layoutOf, parseDescription } from './parse-description';
import { type StoredCells, storeEstimates } from './store-estimates';
import { getSurveyFrame } from './survey-frame.queries';
import { listTakenCells } from './taken-cells.queries';

export interface SurveyImport {
  /** The description as it was read from JSON; checked here. */
  readonly description: unknown;
  /** The file, in pieces of any size. */
  readonly content: AsyncIterable<Uint8Array>;
  readonly fileName: string;
  readonly provenance: 'imported' | 'example';
  /** Whether an earlier file for the same round may be replaced. */
  readonly replace: boolean;
  now(): Date;
  /** Bytes read so far. */
  onProgress?(bytes: number): void;
  /** Each fault of each row, as it is found. */
  onProblem?(problem: RowProblem): void;
}

export interface ImportResult extends StoredCells {
  readonly batch: string;
  readonly respondents: number;
}

/**
 * Takes in a survey file: reads it once, adds its answers up, and stores the weighted shares in one transaction.
 * Memory does not grow with the number of respondents.
 * @throws ImportRejected with nothing stored
 */
export async function importSurvey(db: Kysely<Database>, input: SurveyImport): Promise<ImportResult> {
  const description = parseDescription(input.description);
  const { survey, round, columns } = description;
  const layout = layoutOf(description);
  const frame = await getSurveyFrame(db, { survey, round, kind: columns.area.kind });
  const indicators = await listCountedIndicators(db, description);

  const reader = createSurveyReader(layout, frame, input.onProblem ?? (() => undefined));
  const guard = createEncodingGuard(layout.encoding);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of input.content) {
    hash.update(chunk);
    reader.push(guard(chunk));
    bytes += chunk.length;
    input.onProgress?.(bytes);
  }
  const tallies = reader.end();
  const contentHash = hash.digest('hex');
  const batch: ImportBatchesTable = {
    key: `${survey}-${round}-${contentHash.slice(0, 8)}`,
    survey_key: survey,
    round_key: round,
    provenance: input.provenance,
    file_name: input.fileName,
    content_hash: contentHash,
    respondents: tallies.respondents,
    imported_at: input.now().toISOString(),
    disclosure_rule: DISCLOSURE_RULE,
  };
  const stored = await db.transaction().execute(async (tx) => {
    await makeRoom(tx, batch, { indicators: indicators.map(({ key }) => key), replace: input.replace });
    const { isTaken, isPublic } = await listTakenCells(tx, batch);
    const shares = weightedShares(tallies, {
      layout,
      frame,
      indicators,
      provenance: input.provenance,
      isPublic,
    });
    return await storeEstimates(tx, batch, [...shares], isTaken);
  });
  return { ...stored, batch: batch.key, respondents: tallies.respondents };
}
