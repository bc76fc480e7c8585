import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { discover } from '../../server/access/directory-provider';

/** A directory that says of itself what it does, and beside it what is given. */
async function directoryThatSays(more: object): Promise<string> {
  const server = createServer((_request, response) => {
    const metadata = {
      issuer: address(),
      authorization_endpoint: `${address()}/auth`,
      token_endpoint: `${address()}/token`,
      jwks_uri: `${address()}/keys`,
      ...more,
    };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(metadata));
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return address();
}

test('A directory has to say how it signs what it says of people', async () => {
  const says = { id_token_signing_alg_values_supported: ['RS256'] };
  expect(await discover(await directoryThatSays(says))).toMatchObject(says);
  for (const silent of [{}, { id_token_signing_alg_values_supported: [] }]) {
    await expect(discover(await directoryThatSays(silent))).rejects.toThrow('directory_failed');
  }
});
