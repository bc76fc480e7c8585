const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;

/** Where a ZIP's list of entries ends, as the last record of the bytes says; undefined when there is none. */
function findEnd(bytes: DataView): number | undefined {
  const earliest = Math.max(0, bytes.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.byteLength - END_LENGTH; at >= earliest; at -= 1) {
    if (bytes.getUint32(at, true) === END) return at;
  }
  return undefined;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Whether something can be read as a ZIP from its end, whatever it begins with. */
export const endsAsZip = (bytes: Uint8Array): boolean => findEnd(viewOf(bytes)) !== undefined;

/**
 * The names of the entries of a ZIP that is nothing else: no byte stands before its entries or behind its list.
 * @returns undefined for everything else, and for a ZIP of 4 GB or 65 535 entries
 */
export function zipEntries(bytes: Uint8Array): string[] | undefined {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const [count, length, start, comment] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
    view.getUint16(end + 20, true),
  ];
  if (start + length !== end || end + END_LENGTH + comment !== bytes.length) return undefined;
  const names: string[] = [];
  let at = start;
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY) {
    const [name, extra, remark] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const from = at + ENTRY_LENGTH;
    names.push(new TextDecoder().decode(bytes.subarray(from, from + (name ?? 0))));
    at = from + (name ?? 0) + (extra ?? 0) + (remark ?? 0);
  }
  return at === end && names.length === count ? names : undefined;
}
