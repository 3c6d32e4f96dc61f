import { describe, expect, it } from "vitest";
import type { Session } from "./session";
import { sameOriginSession, type Terms } from "./same-origin";

const head = (headers: Record<string, string>) => ({ get: (name: string) => headers[name] ?? null });
const ours = head({ origin: "https://annals.test", host: "annals.test" });

const person: Session["person"] = {
  id: "1",
  email: "li.hua@annals.test",
  name: "李华",
  roles: ["reviewer"],
  topicIds: [],
  sessionVersion: 1,
  disabled: false,
  hasPassword: true,
  hasSecondFactor: false,
};

function session(minutesAgo: number, need: Session["need"] = null) {
  const passwordAt = Math.floor(Date.now() / 1000) - minutesAgo * 60;
  return async (): Promise<Session> => ({ person, need, passwordAt });
}

const again: Terms = { reauthenticate: true };
const codeOf = async (answer: ReturnType<typeof sameOriginSession>) => {
  const result = await answer;
  return result.ok ? "ok" : result.error.code;
};

describe("what is asked by a page", () => {
  it.each([
    ["of ours", { origin: "https://annals.test", host: "annals.test" }, "ok"],
    ["of ours, without an origin", { "sec-fetch-site": "same-origin" }, "ok"],
    ["of another site", { origin: "https://elsewhere.example", host: "annals.test" }, "FORBIDDEN"],
    ["of nowhere", { origin: "null", host: "annals.test" }, "FORBIDDEN"],
    ["that does not say", { host: "annals.test" }, "FORBIDDEN"],
  ])("%s", async (_, headers, code) => {
    expect(await codeOf(sameOriginSession(head(headers), session(0)))).toBe(code);
  });

  it.each([
    ["just now", 0, "ok"],
    ["29 minutes ago", 29, "ok"],
    ["31 minutes ago", 31, "REAUTHENTICATE"],
  ])("wants the password again by when it was given: %s", async (_, minutes, code) => {
    expect(await codeOf(sameOriginSession(ours, session(minutes), again))).toBe(code);
    expect(await codeOf(sameOriginSession(ours, session(minutes)))).toBe("ok");
  });

  it("wants it from a session that does not say when it was given", async () => {
    expect(await codeOf(sameOriginSession(ours, session(Number.NaN), again))).toBe("REAUTHENTICATE");
  });

  it("is refused to nobody's session, and to who has something to see to first", async () => {
    expect(await codeOf(sameOriginSession(ours, async () => null))).toBe("NOT_SIGNED_IN");
    expect(await codeOf(sameOriginSession(ours, session(0, "secondFactor")))).toBe("FORBIDDEN");
    expect(
      await codeOf(sameOriginSession(ours, session(0, "secondFactor"), { whateverIsNeeded: true })),
    ).toBe("ok");
  });
});
