/** One focus area. */
export function FocusAreaPage() {
  return null;
}
