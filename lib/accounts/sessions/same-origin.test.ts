import { describe, expect, it } from "vitest";
import { sameOriginSession, type SessionTerms } from "./same-origin";
import type { Session } from "./session";

const headersOf = (headers: Record<string, string>) => ({ get: (name: string) => headers[name] ?? null });
const ownOrigin = headersOf({ origin: "http://annals.test", host: "annals.test" });

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

function session(minutesAgo: number, requiredStep: Session["requiredStep"] = null) {
  const passwordAt = Math.floor(Date.now() / 1000) - minutesAgo * 60;
  return async (): Promise<Session> => ({ id: "session", person, requiredStep, passwordAt });
}

const reviewer: SessionTerms = { by: "reviewer" };
const reauthentication: SessionTerms = { ...reviewer, reauthenticate: true };
const codeOf = async (answer: ReturnType<typeof sameOriginSession>) => {
  const result = await answer;
  return result.ok ? "ok" : result.error.code;
};

describe("a session of a same-origin request", () => {
  it.each([
    ["is accepted from our own origin", { origin: "http://annals.test", host: "annals.test" }, "ok"],
    [
      "is accepted without an Origin if Sec-Fetch-Site is same-origin",
      { "sec-fetch-site": "same-origin" },
      "ok",
    ],
    [
      "is refused from another origin",
      { origin: "https://elsewhere.example", host: "annals.test" },
      "FORBIDDEN",
    ],
    ["is refused from a null origin", { origin: "null", host: "annals.test" }, "FORBIDDEN"],
    ["is refused without Origin and Sec-Fetch-Site", { host: "annals.test" }, "FORBIDDEN"],
  ])("%s", async (_, headers, code) => {
    expect(await codeOf(sameOriginSession(headersOf(headers), session(0), reviewer))).toBe(code);
  });

  it.each([
    ["just now", 0, "ok"],
    ["29 minutes ago", 29, "ok"],
    ["31 minutes ago", 31, "REAUTHENTICATE"],
    ["half a minute ahead, by another machine's clock", -0.5, "ok"],
    ["an hour ahead, by a clock that was put back since", -60, "REAUTHENTICATE"],
  ])("requires reauthentication depending on when the password was given: %s", async (_, minutes, code) => {
    expect(await codeOf(sameOriginSession(ownOrigin, session(minutes), reauthentication))).toBe(code);
    expect(await codeOf(sameOriginSession(ownOrigin, session(minutes), reviewer))).toBe("ok");
  });

  it.each([
    ["the person who opened the page", "1", "ok"],
    ["somebody else", "2", "OTHER_PERSON"],
  ])("acts for %s: %s is %s", async (_, openedBy, code) => {
    expect(await codeOf(sameOriginSession(ownOrigin, session(0), { ...reviewer, openedBy }))).toBe(code);
  });

  it("requires reauthentication if the time of the password is unknown", async () => {
    expect(await codeOf(sameOriginSession(ownOrigin, session(Number.NaN), reauthentication))).toBe(
      "REAUTHENTICATE",
    );
  });

  it("refuses who has not the role, and does not ask them for the password", async () => {
    const releasing: SessionTerms = { by: ["editor", "administrator"], reauthenticate: true };
    expect(await codeOf(sameOriginSession(ownOrigin, session(31), releasing))).toBe("FORBIDDEN");
  });

  it("is refused without a session, and while a required step is pending", async () => {
    expect(await codeOf(sameOriginSession(ownOrigin, async () => null, reviewer))).toBe("NOT_SIGNED_IN");
    expect(await codeOf(sameOriginSession(ownOrigin, session(0, "secondFactor"), reviewer))).toBe(
      "FORBIDDEN",
    );
    expect(
      await codeOf(
        sameOriginSession(ownOrigin, session(0, "secondFactor"), { ...reviewer, allowRequiredStep: true }),
      ),
    ).toBe("ok");
  });
});
