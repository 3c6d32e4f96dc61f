import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SealedCookie } from "./sealed-cookies";

const kinds: SealedCookie[] = ["session", "pending", "device", "linking"];

async function cookiesAt(address: string) {
  vi.resetModules();
  vi.stubEnv("APP_URL", address);
  return import("./sealed-cookies");
}

beforeEach(() => vi.stubEnv("AUTH_SECRET", "a key of thirty-two characters!!"));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe("the cookies of an account", () => {
  it("are for this host alone, and for no script or other site", async () => {
    const { cookieName, cookieOptions } = await cookiesAt("https://annals.example");
    expect(cookieOptions).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
    for (const kind of kinds) expect(cookieName(kind)).toBe(`__Host-annals.${kind}`);
  });

  it("can also be set without https, where a browser refuses secure ones", async () => {
    const { cookieName, cookieOptions } = await cookiesAt("http://localhost:3000");
    expect(cookieOptions).toMatchObject({ httpOnly: true, sameSite: "lax", secure: false });
    expect(cookieName("session")).toBe("annals.session");
  });

  it("hold nothing that can be read or made without the key, and are of one kind", async () => {
    const { seal, unseal } = await cookiesAt("https://annals.example");
    for (const kind of kinds) {
      const value = await seal(kind, { sub: "somebody" });
      expect(Buffer.from(value.split(".")[3] ?? "", "base64url").toString()).not.toContain("somebody");
      expect(unseal(kind, value)).toMatchObject({ sub: "somebody" });
      for (const other of kinds.filter((one) => one !== kind)) expect(unseal(other, value)).toBeNull();
      expect(unseal(kind, `${value.slice(0, -6)}AAAAAA`)).toBeNull();
      vi.stubEnv("AUTH_SECRET", "another key of thirty-two chars!");
      expect(unseal(kind, value)).toBeNull();
      vi.stubEnv("AUTH_SECRET", "a key of thirty-two characters!!");
    }
  });

  it.each([
    ["unsigned", { alg: "none" }],
    ["signed", { alg: "HS256" }],
  ])("are not accepted %s", async (_, head) => {
    const { unseal } = await cookiesAt("https://annals.example");
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
    expect(unseal("session", `${part(head)}.${part({ sub: "somebody" })}.`)).toBeNull();
  });

  it("end with their lifetime", async () => {
    const { seal, unseal, lifetimes } = await cookiesAt("https://annals.example");
    const value = await seal("pending", { sub: "somebody" });
    vi.useFakeTimers({ now: Date.now() + (lifetimes.pending + 60) * 1000 });
    expect(unseal("pending", value)).toBeNull();
  });
});
