import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { password, startTestSession } from "@/lib/accounts/accounts.test-data";
import { addPerson } from "@/lib/accounts/people/commands";
import { idleHeader } from "@/lib/accounts/sessions/idle-header";
import * as sessions from "@/lib/accounts/sessions/session-store";
import * as presence from "@/lib/entry/form/presence";
import { presenceAddress } from "@/lib/entry/form/presence-address";
import { noticesAddress } from "@/lib/notices/notices-address";
import * as notices from "@/lib/notices/repository";
import { system } from "@/lib/platform/actor";
import { log } from "@/lib/platform/log";
import { storageRefusals, unexpected } from "@/lib/platform/refusals";
import { currentStorageState } from "@/lib/platform/storage/current";
import { StorageError } from "@/lib/platform/storage/fault";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { deskAnswers } from "./desk-answers";

beforeAll(async () => {
  process.env.AUTH_SECRET ??= "a secret that is long enough to seal a cookie";
  await openSmallReport();
});
afterEach(() => {
  vi.restoreAllMocks();
  currentStorageState().report("monitor", null);
});

let count = 0;

async function signedIn(name: string) {
  const details = { email: `poller-${++count}@annals.test`, name, roles: ["editor" as const], password };
  const { id } = must(await addPerson({ ...details, topics: ["training"] }, system));
  const { cookies } = await startTestSession(id);
  const [cookie = ""] = Object.entries(cookies).map(([key, value]) => `${key}=${value}`);
  return { id, cookie };
}

type Asked = { cookie: string; body?: string; headers?: Record<string, string> };

async function ask(path: string, { cookie, body = "", headers = {} }: Asked) {
  const method = path === presenceAddress ? "POST" : "GET";
  const sent = { cookie, host: "annals.test", origin: "http://annals.test", ...headers };
  const answer = await deskAnswers[path]!({ method, path, headers: sent, body });
  return { status: answer.status, said: JSON.parse(answer.body) as unknown };
}

const open = (sectionId: string) => JSON.stringify({ sectionId });

describe("presence", () => {
  it("tells who else has the section open, and what keeps anything from being saved", async () => {
    const [li, wang] = [await signedIn("李华"), await signedIn("王敏")];
    const here = { status: 200, said: { others: [], storage: null } };
    expect(await ask(presenceAddress, { cookie: li.cookie, body: open("8.3") })).toEqual(here);
    expect(await ask(presenceAddress, { cookie: wang.cookie, body: open("8.4") })).toEqual(here);
    currentStorageState().report("monitor", "full");
    expect(await ask(presenceAddress, { cookie: wang.cookie, body: open("8.3") })).toEqual({
      status: 200,
      said: { others: ["李华"], storage: "full" },
    });
  });

  it.each(["", "{", "null", "[]", open(""), open("x".repeat(101)), "[".repeat(50_000)])(
    "is of no section where it sends %.20s",
    async (body) => {
      const { cookie } = await signedIn("李华");
      expect(await ask(presenceAddress, { cookie, body })).toEqual({ status: 400, said: { others: [] } });
    },
  );
});

it("the notices tell how much waits, and what keeps anything from being saved", async () => {
  const { cookie } = await signedIn("李华");
  currentStorageState().report("monitor", "locked");
  expect(await ask(noticesAddress, { cookie })).toEqual({
    status: 200,
    said: { unread: 0, storage: "locked", counts: { work: 0, reviews: 0, site: 0, people: 0 } },
  });
});

describe.each([presenceAddress, noticesAddress])("%s", (path) => {
  const asking = { body: open("8.3") };

  it("refuses whose session has ended", async () => {
    const { id, cookie } = await signedIn("李华");
    expect((await ask(path, { ...asking, cookie })).status).toBe(200);
    for (const session of await sessions.liveSessionsOf(id)) sessions.markEnded(session.id);
    expect(await ask(path, { ...asking, cookie })).toMatchObject({
      status: 401,
      said: { ok: false, error: { code: "NOT_SIGNED_IN" } },
    });
    expect((await ask(path, { ...asking, cookie: "annals.session=made-up" })).status).toBe(401);
  });

  it("is use of a session, unless nobody has touched the page", async () => {
    const noteUse = vi.spyOn(sessions, "noteUse");
    const { cookie } = await signedIn("李华");
    await ask(path, { ...asking, cookie, headers: { [idleHeader]: "1" } });
    expect(noteUse).not.toHaveBeenCalled();
    await ask(path, { ...asking, cookie });
    expect(noteUse).toHaveBeenCalledOnce();
  });

  const failing = (error: Error) =>
    path === presenceAddress
      ? vi.spyOn(presence, "recordVisit").mockRejectedValueOnce(error)
      : vi.spyOn(notices, "countUnread").mockRejectedValueOnce(error);

  it("says so while the database cannot be read", async () => {
    failing(new StorageError("damaged"));
    const { cookie } = await signedIn("李华");
    expect(await ask(path, { ...asking, cookie })).toEqual({
      status: 503,
      said: { ok: false, error: { code: "UNAVAILABLE", sentence: storageRefusals.damaged } },
    });
  });

  it("answers an error that nobody expected, and logs it", async () => {
    const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
    failing(new Error("surprise"));
    const { cookie } = await signedIn("李华");
    expect(await ask(path, { ...asking, cookie })).toEqual({
      status: 500,
      said: { ok: false, error: { code: "UNEXPECTED", sentence: unexpected } },
    });
    expect(logged).toHaveBeenCalledOnce();
  });
});
