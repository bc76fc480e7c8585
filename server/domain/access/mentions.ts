/**
 * Where an address goes on to the left or to the right, another address stands (RFC 5321 and 6531). Marks that people
 * also put around an address, such as an apostrophe, belong to one only after a letter or a digit.
 */
const GOES_ON_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}.!#$%&*+^_~-]|[\p{L}\p{M}\p{N}]['/=?{|}\x60])`;
const GOES_ON_AFTER = String.raw`(?![\p{L}\p{M}\p{N}_-]|\.[\p{L}\p{N}])`;

/**
 * Whether a text names one of some e-mail addresses, in small letters or capitals: as the whole of it or among other
 * words, never as a part of another address.
 */
export function mentionsAddress(text: string, addresses: readonly string[]): boolean {
  return addresses.some((address) =>
    new RegExp(`${GOES_ON_BEFORE}${literal(address)}${GOES_ON_AFTER}`, 'iu').test(text),
  );
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
