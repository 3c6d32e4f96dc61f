import { expect, it } from "vitest";
import { isRecent } from "../sessions/stored-session";
import { reauthenticateAfter } from "../sessions/session";
import { passwordTimeOf } from "./oidc";

const now = Math.floor(Date.now() / 1000);

it.each([
  ["just now", now, true],
  ["an hour ago", now - 3600, false],
  ["at a time that the provider does not give", undefined, false],
  ["at no time at all", Number.NaN, false],
  ["later than any date", 1e300, false],
  ["at a time in words", "today" as never, false],
])("a password given at the provider %s counts as recent: %s", (_, auth_time, isTaken) => {
  const at = passwordTimeOf(auth_time === undefined ? {} : { auth_time });
  expect(isRecent(at ? at.getTime() / 1000 : 0, reauthenticateAfter)).toBe(isTaken);
});
