/** URL has already turned every other spelling of an IPv4 address (`0x7f.1`) into four decimal numbers. */
const loopback = /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|::1|\[::1\])$/iu;

/** Whether a host, with or without the brackets of an IPv6 address, is this machine itself; `orders.localhost` is too (RFC 6761, 6.3). */
export function isLoopback(host: string): boolean {
  return loopback.test(host);
}
