/** One programme. */
export function ProgrammePage() {
  return null;
}
