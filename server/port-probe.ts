import { createServer } from 'node:net';

/**
 * Finds out whether the server will get its port, before a first start spends its time on the example data.
 * @throws the error the server itself would meet, for example EADDRINUSE
 */
export function probePort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
