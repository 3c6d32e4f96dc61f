import type { IncomingMessage } from "node:http";
import { expect, it } from "vitest";
import { isOperator } from "./operator-access";

const token = "a-token-of-sixteen";
const here = "127.0.0.1";
const reader = "203.0.113.7";

type Case = [string, { address: string; headers?: Record<string, string>; proxies?: number }, boolean];

it.each<Case>([
  ["this machine", { address: here }, true],
  ["this machine, by IPv6", { address: "::1" }, true],
  ["this machine, by a mapped address", { address: "::ffff:127.0.0.1" }, true],
  ["a reader", { address: reader }, false],
  ["a closed connection", { address: "" }, false],
  ["a reader who claims to be here", { address: reader, headers: { "x-forwarded-for": here } }, false],
  ["a proxy on this machine", { address: here, headers: { "x-forwarded-for": reader }, proxies: 1 }, false],
  ["a proxy that says nothing of others", { address: here, proxies: 1 }, false],
  ["a proxy that nobody set", { address: here, headers: { "x-forwarded-for": reader } }, false],
  ["another such proxy", { address: here, headers: { forwarded: `for=${reader}` } }, false],
  ["the token", { address: reader, headers: { authorization: `Bearer ${token}` } }, true],
  [
    "the token through a proxy",
    { address: here, headers: { authorization: `bearer ${token}` }, proxies: 1 },
    true,
  ],
  ["a wrong token", { address: reader, headers: { authorization: `Bearer ${token}x` } }, false],
  ["the beginning of the token", { address: reader, headers: { authorization: "Bearer a-token" } }, false],
  ["no word before the token", { address: reader, headers: { authorization: token } }, false],
])("lets in %s: %#", (_, { address, headers = {}, proxies = 0 }, isLetIn) => {
  const request = { headers, socket: { remoteAddress: address } } as unknown as IncomingMessage;
  expect(isOperator(request, { token, proxies })).toBe(isLetIn);
});

it("lets no token in where none is set", () => {
  const request = { headers: { authorization: "Bearer undefined" }, socket: { remoteAddress: reader } };
  expect(isOperator(request as unknown as IncomingMessage, { token: undefined, proxies: 0 })).toBe(false);
});
