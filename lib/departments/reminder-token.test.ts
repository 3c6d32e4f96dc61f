import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { isReminderToken, namedIn, reminderToken } from "./reminder-token";

const id = fc.uuid();
const tokenHash = fc.stringMatching(/^[0-9a-f]{64}$/);

describe("the token of a reminder", () => {
  it("names its hand-over, and is known by it", () => {
    fc.assert(
      fc.property(id, tokenHash, (id, tokenHash) => {
        const token = reminderToken({ id, tokenHash });
        expect(token).toMatch(/^[\w-]{79}$/);
        expect(namedIn(token)).toBe(id);
        expect(isReminderToken(token, { id, tokenHash })).toBe(true);
      }),
    );
  });

  it("is not that of another hand-over, nor of a link that was renewed", () => {
    fc.assert(
      fc.property(id, tokenHash, id, tokenHash, (id, tokenHash, otherId, otherHash) => {
        const token = reminderToken({ id, tokenHash });
        const signature = token.slice(id.length);
        if (otherHash !== tokenHash) expect(isReminderToken(token, { id, tokenHash: otherHash })).toBe(false);
        if (otherId !== id)
          expect(isReminderToken(`${otherId}${signature}`, { id: otherId, tokenHash })).toBe(false);
      }),
    );
  });

  it("cannot be made without the server's secret", () => {
    const of = { id: "0197b2c0-0000-4000-8000-000000000000", tokenHash: "0".repeat(64) };
    const token = reminderToken(of);
    vi.stubEnv("AUTH_SECRET", "another secret that only tests use, of 32 characters");
    expect(isReminderToken(token, of)).toBe(false);
    vi.unstubAllEnvs();
  });

  it.each(["", "nothing", "aB3-x_9".repeat(6) + "z", "0197b2c0-0000-4000-8000-000000000000"])(
    "is not read from %j",
    (text) => {
      expect(namedIn(text)).toBeNull();
    },
  );
});
