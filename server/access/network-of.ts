import { isIPv6 } from 'node:net';

const GROUPS = 8;
const OF_A_NETWORK = 4;

/**
 * Whose an address is, for limits: a household or an office is handed a whole IPv6 /64, and can ask from a new address
 * in it each time (RFC 6177, RFC 8981). An IPv4 address, or what is none, is its own network.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = [], tail = []] = address.split('::').map(groupsOf);
  const left = GROUPS - head.length - tail.length - (address.includes('.') ? 1 : 0);
  const groups = [...head, ...Array.from({ length: Math.max(0, left) }, () => '0'), ...tail];
  const network = groups.slice(0, OF_A_NETWORK).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}

const groupsOf = (part: string): string[] => (part === '' ? [] : part.split(':'));
