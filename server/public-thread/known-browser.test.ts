import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type SealedCookie, seal } from "@/lib/accounts/sessions/sealed-cookies";
import { knownBrowsers } from "./known-browser";

const secret = "a secret that only this test uses, long enough";
process.env.AUTH_SECRET = secret;
const isKnown = knownBrowsers(secret);
const carrying = (cookie: string) => isKnown({ headers: { cookie } });
afterEach(() => void vi.useRealTimers());

it.each<[SealedCookie, string, boolean]>([
  ["session", "annals.session", true],
  ["session", "__Host-annals.session", true],
  ["device", "annals.device", true],
  ["device", "annals.session", false],
  ["pending", "annals.session", false],
  ["pending", "annals.pending", false],
])("a browser with the seal of a %s as %s: %s", async (kind, name, known) => {
  expect(carrying(`other=1; ${name}=${await seal(kind, { sub: "li" })}`)).toBe(known);
});

describe("a cookie that was made up", () => {
  it("is none of ours, whatever it says", async () => {
    const value = await seal("session", { sub: "li" });
    const part = fc.stringMatching(/^[\w-]*$/);
    const other = fc.oneof(
      fc.string(),
      fc.tuple(part, part, part, part, part).map((parts) => parts.join(".")),
      fc
        .nat(value.length - 1)
        .map((at) => value.slice(0, at) + (value[at] === "A" ? "B" : "A") + value.slice(at + 1)),
      fc.nat(value.length - 1).map((length) => value.slice(0, length)),
    );
    // The last character of each part may hold bits that stand for nothing, so what the parts stand for is compared.
    const bytes = (text: string) =>
      text.split(".").map((each) => Buffer.from(each, "base64url").toString("hex"));
    const isOther = (text: string) => bytes(text).join(".") !== bytes(value).join(".");
    fc.assert(fc.property(other.filter(isOther), (text) => !carrying(`annals.session=${text}`)));
  });

  it("is none of ours if another server sealed it", async () => {
    const value = await seal("session", { sub: "li" });
    expect(
      knownBrowsers("the secret of another server, long enough")({
        headers: { cookie: `annals.session=${value}` },
      }),
    ).toBe(false);
  });

  it("is none any more once its time is over", async () => {
    const value = await seal("session", { sub: "li" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 200 * 24 * 3_600_000 });
    expect(carrying(`annals.session=${value}`)).toBe(false);
  });
});
