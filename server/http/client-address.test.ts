import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { setClientAddress } from "./client-address";

function addressFrom(remoteAddress: string, forwarded: string | undefined, proxies: number) {
  const headers = { "x-annals-address": "10.0.0.1", "x-forwarded-for": forwarded };
  const request = { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
  setClientAddress(request, proxies);
  return request.headers["x-annals-address"];
}

describe("where a request comes from", () => {
  it.each<[string, string, string | undefined, number, string]>([
    ["the connection, when no proxy is trusted", "203.0.113.9", "198.51.100.1", 0, "203.0.113.9"],
    ["what the one trusted proxy saw", "127.0.0.1", "198.51.100.1", 1, "198.51.100.1"],
    ["and not what the client invented before it", "127.0.0.1", "1.1.1.1, 198.51.100.1", 1, "198.51.100.1"],
    ["what the outer of two proxies saw", "127.0.0.1", "1.1.1.1, 198.51.100.1, 10.0.0.2", 2, "198.51.100.1"],
    ["the connection, when the proxy says nothing", "127.0.0.1", undefined, 1, "127.0.0.1"],
    ["IPv4 in IPv6 clothes as IPv4", "::ffff:203.0.113.9", undefined, 0, "203.0.113.9"],
    ["a whole IPv6 network", "2001:db8:1:2:aaaa:bbbb:cccc:dddd", undefined, 0, "2001:db8:1:2"],
    ["an abbreviated one too", "2001:db8::9", undefined, 0, "2001:db8:0:0"],
    ["this machine by IPv6", "::1", undefined, 0, "0:0:0:0"],
  ])("is %s", (...[, connection, forwarded, proxies, address]) => {
    expect(addressFrom(connection, forwarded, proxies)).toBe(address);
  });
});
