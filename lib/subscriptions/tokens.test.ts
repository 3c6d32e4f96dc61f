import fc from "fast-check";
import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { confirmationToken, requestIn } from "./confirmation-token";
import { subscriberIdIn, subscriberToken } from "./subscriber-token";

const until = Date.parse("2026-03-03T00:00:00Z");
const request = {
  email: "li.hua@annals.test",
  locale: "en",
  scope: { kind: "report", year: 2023 },
  until,
} as const;
const before = new Date(until - 1);

/** The same token with another character in one place. */
const altered = (token: string) =>
  fc.nat(token.length - 1).map((at) => {
    const other = token[at] === "A" ? "B" : "A";
    return token.slice(0, at) + other + token.slice(at + 1);
  });

describe("the token of a confirmation", () => {
  const token = confirmationToken(request);

  it("carries the request, hides it, and is another each time", () => {
    expect(requestIn(token, before)).toEqual(request);
    expect(confirmationToken(request)).not.toBe(token);
    expect(Buffer.from(token, "base64url").toString("latin1")).not.toContain("annals.test");
  });

  it("is good until its time is over", () => {
    expect(requestIn(token, new Date(until))).toBeNull();
  });

  it("is of no use when altered", () => {
    // The last character has bits that no byte is made of.
    const [whole, last] = [token.slice(0, -1), token.slice(-1)];
    fc.assert(
      fc.property(altered(whole), (other) => {
        expect(requestIn(other + last, before)).toBeNull();
      }),
    );
    for (const other of ["", "x", token.slice(0, 20), subscriberToken(randomUUID())])
      expect(requestIn(other, before)).toBeNull();
  });

  it("is of no use under another secret", () => {
    vi.stubEnv("AUTH_SECRET", "another secret that only tests use, as long as it has to be");
    expect(requestIn(token, before)).toBeNull();
    vi.unstubAllEnvs();
  });
});

describe("the token of a subscriber", () => {
  const id = randomUUID();
  const token = subscriberToken(id);

  it("names the subscriber, and no other token does", () => {
    expect(subscriberIdIn(token)).toBe(id);
    fc.assert(
      fc.property(altered(token.slice(0, -1)), (other) => {
        expect(subscriberIdIn(other + token.slice(-1))).toBeNull();
      }),
    );
    for (const other of ["", id, `${id}${"A".repeat(43)}`]) expect(subscriberIdIn(other)).toBeNull();
  });
});
