import type { RecordView } from './record-view';

export const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Reads one record with quoted fields from `bytes[start…]` into `record`, its quotes taken off.
 * @returns where the next record begins, or -1 when this one does not end within `bytes`
 */
export function readQuotedRecord(
  bytes: Uint8Array,
  start: number,
  delimiter: number,
  record: RecordView,
): number {
  const unfolded: number[] = [];
  let field = 0;
  let from = 0;
  let quoted = false;
  const endField = () => {
    record.starts[field] = from;
    record.ends[field] = unfolded.length;
    from = unfolded.length;
    field += 1;
  };
  for (let index = start; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (quoted) {
      if (byte !== QUOTE) unfolded.push(byte);
      else if (index + 1 === bytes.length) return -1;
      else if (bytes[index + 1] === QUOTE) {
        unfolded.push(QUOTE);
        index += 1;
      } else quoted = false;
    } else if (byte === QUOTE && unfolded.length === from) quoted = true;
    else if (byte === delimiter) endField();
    else if (byte === LINE_FEED) {
      if (unfolded.at(-1) === CARRIAGE_RETURN) unfolded.pop();
      endField();
      record.bytes = Uint8Array.from(unfolded);
      record.fields = field;
      return index + 1;
    } else unfolded.push(byte);
  }
  return -1;
}
