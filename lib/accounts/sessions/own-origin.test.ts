import { expect, it } from "vitest";
import { ownOrigin } from "./own-origin";

const headersOf = (headers: Record<string, string>) => ({ get: (name: string) => headers[name] ?? null });
const byOperator = "https://annals.gov.test";

it.each([
  ["the host asked for", { host: "annals.test:3000" }, {}, "http://annals.test:3000"],
  ["its usual port left out", { host: "annals.test:80" }, {}, "http://annals.test"],
  [
    "no host that is only said to be asked for",
    { host: "annals.test", "x-forwarded-host": "evil.test" },
    { proxies: 1 },
    "http://annals.test",
  ],
  [
    "the scheme a trusted proxy names",
    { host: "annals.test", "x-forwarded-proto": "https" },
    { proxies: 1 },
    "https://annals.test",
  ],
  [
    "no scheme that somebody else names",
    { host: "annals.test", "x-forwarded-proto": "https" },
    { proxies: 0 },
    "http://annals.test",
  ],
  ["what the operator set, whatever is asked for", { host: "evil.test" }, { origin: byOperator }, byOperator],
  ["none without a host", {}, {}, null],
])("our own origin is %s", (_, headers: Record<string, string>, settings, expected) => {
  expect(ownOrigin(headersOf(headers), { origin: null, proxies: 0, ...settings })).toBe(expected);
});
