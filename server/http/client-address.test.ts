import type { IncomingMessage } from "node:http";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { setClientAddress } from "./client-address";

function requestOf(remoteAddress: string | undefined, forwarded: string | undefined): IncomingMessage {
  const given = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  const headers = { "x-annals-address": "10.0.0.1", ...given };
  return { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
}

function addressFrom(remoteAddress: string | undefined, forwarded: string | undefined, proxies: number) {
  const request = requestOf(remoteAddress, forwarded);
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
    ["an address without its port", "127.0.0.1", "198.51.100.1:50123", 1, "198.51.100.1"],
    ["a network without the port", "127.0.0.1", "[2001:db8:1:2::9]:50123", 1, "2001:db8:1:2"],
    ["a network without brackets", "127.0.0.1", "[2001:db8:1:2::9]", 1, "2001:db8:1:2"],
    [
      "an address of hexadecimal digits, which has no port",
      "127.0.0.1",
      "2001:db8::9:5012",
      1,
      "2001:db8:0:0",
    ],
    ["the first step, when there are fewer than proxies", "127.0.0.1", "198.51.100.1", 3, "198.51.100.1"],
  ])("is %s", (...[, connection, forwarded, proxies, address]) => {
    expect(addressFrom(connection, forwarded, proxies)).toBe(address);
  });

  it("is the same whatever the port", () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(65_535), (address, port) => {
        const bracketed = address.includes(":") ? `[${address}]` : address;
        expect(addressFrom("127.0.0.1", `${bracketed}:${port}`, 1)).toBe(addressFrom(address, undefined, 0));
      }),
    );
  });

  it("is warned about once where a proxy is in front that is not trusted", async () => {
    vi.resetModules();
    const { log } = await import("@/lib/platform/log");
    const { setClientAddress: set } = await import("./client-address");
    const warn = vi.spyOn(log, "warn").mockImplementation(() => undefined);
    const ask = (forwarded: string | undefined, proxies: number) =>
      set(requestOf("127.0.0.1", forwarded), proxies);
    ask(undefined, 0);
    ask("198.51.100.1", 1);
    expect(warn).not.toHaveBeenCalled();
    ask("198.51.100.1", 0);
    ask("198.51.100.2", 0);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("TRUST_PROXY"));
  });
});
