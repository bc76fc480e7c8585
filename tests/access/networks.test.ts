import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { networkOf } from '../../server/access/network-of';
import { clientAddress } from '../../server/http/client-address';

describe('A network address', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['64:ff9b::192.0.2.7', '64:ff9b:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s is limited as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  test.each([
    ['192.0.2.7:51234', '192.0.2.7'],
    ['[2001:db8::7]:51234', '2001:db8::7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['2001:db8::7', '2001:db8::7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['198.51.100.9, 192.0.2.7:80, 10.0.0.1:80', '192.0.2.7'],
  ])('that a proxy tells as %s is %s', async (told, address) => {
    const read = clientAddress(['unknown', '10.0.0.1']);
    const app = new Hono().get('/', (c) => c.text(read(c)));
    const response = await app.request('/', { headers: { 'x-forwarded-for': told } });
    expect(await response.text()).toBe(address);
  });
});
