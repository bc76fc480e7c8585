// Runs before anything is installed, and on a Node too old for everything else: plain language only.
const LOWEST = [20, 19];

/** Ends the program with one line when Node is older than the product needs. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1])) return;
  console.error(
    `Lägesbild kan inte starta: Node ${process.versions.node} är för gammal. Installera Node ${LOWEST.join('.')} eller senare: https://nodejs.org`,
  );
  process.exit(1);
}
