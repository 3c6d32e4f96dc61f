import { afterEach, describe, expect, it, vi } from "vitest";
import { decryptSecret, encryptSecret, isClear } from "./encrypted-secret";
import { newSecret } from "./second-factor";

afterEach(() => vi.unstubAllEnvs());

describe("the secret of a second factor in the database", () => {
  it("is not the secret, differs each time, and can be read again", () => {
    const secret = newSecret();
    const [one, other] = [encryptSecret(secret, "li"), encryptSecret(secret, "li")];
    expect(one).toMatch(/^v1(\.[\w-]+){3}$/);
    expect(one).not.toContain(secret);
    expect(one).not.toBe(other);
    expect([decryptSecret(one, "li"), decryptSecret(other, "li")]).toEqual([secret, secret]);
  });

  it("cannot be read for another person or under another AUTH_SECRET", () => {
    const stored = encryptSecret(newSecret(), "li");
    expect(decryptSecret(stored, "wang")).toBeNull();
    vi.stubEnv("AUTH_SECRET", "another secret, of 32 characters or more");
    expect(decryptSecret(stored, "li")).toBeNull();
  });

  it("is refused when anything of it was altered", () => {
    const stored = encryptSecret(newSecret(), "li");
    const parts = stored.split(".");
    const flip = (text: string) => (text.startsWith("A") ? "B" : "A") + text.slice(1);
    const altered = parts.map((part, index) => parts.with(index, flip(part)).join("."));
    const shortened = parts.with(3, parts[3]!.slice(0, 6)).join(".");
    for (const text of [...altered, shortened, "v1", "v1...", "", "v2" + stored.slice(2)])
      expect(decryptSecret(text, "li"), text).toBeNull();
  });

  it("may still be in clear, from before secrets were encrypted", () => {
    const secret = newSecret();
    expect([isClear(secret), isClear(encryptSecret(secret, "li"))]).toEqual([true, false]);
    expect(decryptSecret(secret, "li")).toBe(secret);
  });
});
