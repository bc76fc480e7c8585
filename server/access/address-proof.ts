import type { WriteDb } from '../../db/database';

/** Says that a person has proved, or (null) not proved, that the address is theirs. */
export async function setAddressProof(tx: WriteDb, personId: string, at: Date | null): Promise<void> {
  await tx
    .updateTable('people')
    .set({ address_proved_at: at?.toISOString() ?? null })
    .where('id', '=', personId)
    .execute();
}
