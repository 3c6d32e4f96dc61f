import type pino from "pino";
import { Writable } from "node:stream";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { withoutErrors } from "./error-refusal";
import { withRequestId, notePerson } from "./request-id";
import { fail, ok, type RefusalCode } from "./result";

const lines = vi.hoisted(() => [] as Record<string, unknown>[]);
vi.mock("pino", async (original) => {
  const { default: real } = await original<{ default: typeof pino }>();
  const destination = new Writable({
    write: (chunk: Buffer, _, done) => {
      lines.push(JSON.parse(chunk.toString()));
      done();
    },
  });
  const toMemory = (options: pino.LoggerOptions) => real({ ...options, level: "info" }, destination);
  return { default: Object.assign(toMemory, { stdSerializers: real.stdSerializers }) };
});
const { logRefusal, logSecurity, securityEvents } = await import("./security-log");

beforeEach(() => void lines.splice(0));

const request = { address: "198.51.100.1", asked: "POST /desk/people" };

describe("a line of the security log", () => {
  it.each([
    ["sign_in_failed", 40],
    ["too_many_attempts", 40],
    ["not_signed_in", 40],
    ["refused", 40],
    ["foreign_origin", 40],
    ["session_started", 30],
    ["session_ended", 30],
    ["password_changed", 30],
    ["second_factor_changed", 30],
    ["recovery_code_used", 30],
    ["identity_changed", 30],
    ["account_added", 30],
    ["account_changed", 30],
    ["account_disabled", 30],
    ["account_enabled", 30],
    ["roles_changed", 30],
    ["link_made", 30],
    ["link_used", 30],
    ["link_revoked", 30],
  ] as const)("says %s at level %i", (event, level) => {
    logSecurity(event, { person: "1" });
    expect(lines).toEqual([{ level, time: expect.any(Number), security: event, person: "1", msg: event }]);
  });

  it("is of an event that stands in this table", () => {
    expect(Object.keys(securityEvents)).toHaveLength(19);
  });

  it("says what is known of the request, and an account by its digest", () => {
    withRequestId(
      "a-1",
      () => {
        notePerson("7");
        logSecurity("sign_in_failed", { account: "editor@annals.test", what: "password" });
      },
      request,
    );
    expect(lines[0]).toMatchObject({ requestId: "a-1", person: "7", ...request, what: "password" });
    // printf %s editor@annals.test | sha256sum | cut -c 1-16
    expect(lines[0]?.account).toBe("28f3e8651ada2f32");
  });
});

describe("a refusal", () => {
  it.each<[RefusalCode, string | null]>([
    ["FORBIDDEN", "refused"],
    ["OTHER_PERSON", "refused"],
    ["NOT_SIGNED_IN", "not_signed_in"],
    ["REAUTHENTICATE", null],
    ["INVALID", null],
    ["CONFLICT", null],
    ["UNAVAILABLE", null],
  ])("%s is logged as %s", async (code, event) => {
    await withoutErrors(async () => fail(code, { zh: "", en: "" }));
    await withoutErrors(async () => ok(1));
    expect(lines.map(({ security, reason }) => [security, reason])).toEqual(event ? [[event, code]] : []);
  });

  it("is one line, also where another one says why", () => {
    withRequestId("a", () => {
      logSecurity("foreign_origin");
      logRefusal("FORBIDDEN");
    });
    withRequestId("b", () => {
      logSecurity("session_ended");
      logRefusal("FORBIDDEN");
      logRefusal("FORBIDDEN");
    });
    expect(lines.map(({ security }) => security)).toEqual(["foreign_origin", "session_ended", "refused"]);
  });
});
