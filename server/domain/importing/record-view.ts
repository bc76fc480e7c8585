/** One record: field i is `bytes[starts[i], ends[i])`. Valid only while it is handed over. */
export interface RecordView {
  bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  fields: number;
  /** The line of the file the record begins on, from 1. */
  line: number;
}
