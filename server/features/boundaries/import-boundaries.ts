import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../../db/database';
import type { BoundaryFault } from '../../domain/boundaries/boundary-fault';
import type { BoundaryKind } from '../../domain/boundaries/boundary-kind';
import { readBoundaries } from '../../domain/boundaries/read-boundaries';
import { listDatedAreas } from './dated-areas.queries';
import { makeRoom } from './earlier-set';
import { storeBoundaries } from './store-boundaries';

export interface BoundaryImport {
  /** The whole file. */
  readonly content: Uint8Array;
  readonly fileName: string;
  /** ISO date: from this day the boundaries hold. */
  readonly validFrom: string;
  /** Found from the names when left out. */
  readonly kind?: BoundaryKind | undefined;
  readonly nameProperty?: string | undefined;
  /** Whether an earlier set of the same kind and day may be replaced. */
  readonly replace: boolean;
  now(): Date;
  /** Each fault of the file, as it is found. */
  onFault?(fault: BoundaryFault): void;
}

interface ImportedBoundaries {
  readonly kind: BoundaryKind;
  readonly property: string;
  readonly areas: number;
}

/**
 * Takes in a GeoJSON file of boundaries: checks it whole, and stores it in one transaction.
 * @throws ImportRejected with nothing stored
 */
export async function importBoundaries(
  db: Kysely<Database>,
  { content, validFrom, ...input }: BoundaryImport,
): Promise<ImportedBoundaries> {
  const { kind, property, boundaries } = readBoundaries(
    content,
    await listDatedAreas(db),
    { on: validFrom, kind: input.kind, nameProperty: input.nameProperty },
    input.onFault ?? (() => undefined),
  );
  const set = {
    key: `${kind}-${validFrom}`,
    area_kind: kind,
    valid_from: validFrom,
    file_name: input.fileName,
    content_hash: createHash('sha256').update(content).digest('hex'),
    areas: boundaries.length,
    imported_at: input.now().toISOString(),
  };
  const rows = boundaries.map(({ slug, geometry }) => ({
    set_key: set.key,
    area_slug: slug,
    geometry: JSON.stringify(geometry),
  }));
  await db.transaction().execute(async (tx) => {
    await makeRoom(tx, set, input.replace);
    await storeBoundaries(tx, set, rows);
  });
  return { kind, property, areas: boundaries.length };
}
