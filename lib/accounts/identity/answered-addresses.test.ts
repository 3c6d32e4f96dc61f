import { expect, it } from "vitest";
import { isAnswered } from "./answered-addresses";

it.each([
  ["GET", "csrf", true, true],
  ["POST", "callback/credentials", true, true],
  ["GET", "callback/oidc", true, false],
  ["GET", "providers", true, false],
  ["GET", "signin", true, false],
  ["GET", "error", true, false],
  ["POST", "signin/oidc", true, false],
  ["GET", "session", false, false],
  ["POST", "session", false, false],
  ["GET", "signout", false, false],
  ["POST", "signout", false, false],
  ["GET", "verify-request", false, false],
  ["GET", "callback/credentials", false, false],
  ["POST", "signin/credentials", false, false],
  ["POST", "_log", false, false],
  ["GET", "csrf/more", false, false],
] as const)("%s %s is answered with a provider: %s, without: %s", (method, address, withOne, without) => {
  expect([isAnswered(method, address, true), isAnswered(method, address, false)]).toEqual([withOne, without]);
});
