import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { setClientAddress } from "./client-address";

function addressFrom(remoteAddress: string | undefined, forwarded: string | undefined, proxies: number) {
  const headers = { "x-annals-address": "10.0.0.1", "x-forwarded-for": forwarded };
  const request = { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
  setClientAddress(request, proxies);
  return request.headers["x-annals-address"];
}

describe("where a request comes from", () => {
  it.each<[string, string | undefined, string | undefined, number, string]>([
    ["the connection, when no proxy is trusted", "203.0.113.9", "198.51.100.1", 0, "203.0.113.9"],
    ["what the one trusted proxy saw", "127.0.0.1", "198.51.100.1", 1, "198.51.100.1"],
    ["and not what the client invented before it", "127.0.0.1", "1.1.1.1, 198.51.100.1", 1, "198.51.100.1"],
    ["what the outer of two proxies saw", "127.0.0.1", "1.1.1.1, 198.51.100.1, 10.0.0.2", 2, "198.51.100.1"],
    ["the connection, when the proxy says nothing", "127.0.0.1", undefined, 1, "127.0.0.1"],
    ["IPv4 in IPv6 clothes as IPv4", "::ffff:203.0.113.9", undefined, 0, "203.0.113.9"],
    ["a whole IPv6 network", "2001:db8:1:2:aaaa:bbbb:cccc:dddd", undefined, 0, "2001:db8:1:2"],
    ["an abbreviated one too", "2001:db8::9", undefined, 0, "2001:db8:0:0"],
    ["the same for every spelling", "2001:0DB8:1:02::9", undefined, 0, "2001:db8:1:2"],
    ["this machine by IPv6", "::1", undefined, 0, "0:0:0:0"],
    ["a link of this machine", "fe80::1%br-lan", undefined, 0, "fe80:0:0:0"],
    ["IPv4 in IPv6 clothes of hexadecimal digits as IPv4", "::ffff:cb00:7109", undefined, 0, "203.0.113.9"],
    ["nothing, when the connection is gone", undefined, undefined, 0, ""],
    [
      "not what the client invented, when the connection is gone",
      undefined,
      "1.1.1.1, 5.6.7.8",
      1,
      "5.6.7.8",
    ],
    ["the connection, when the proxy sends an empty list", "127.0.0.1", " , ", 1, "127.0.0.1"],
    ["whatever the trusted proxy wrote", "127.0.0.1", "1.1.1.1, unknown", 1, "unknown"],
    ["also when it is no address by a hair", "127.0.0.1", "2001:db8::1::2", 1, "2001:db8::1::2"],
    ["the first step, when there are fewer than proxies", "127.0.0.1", "198.51.100.1", 3, "198.51.100.1"],
  ])("is %s", (...[, connection, forwarded, proxies, address]) => {
    expect(addressFrom(connection, forwarded, proxies)).toBe(address);
  });
});
