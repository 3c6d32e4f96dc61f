import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { reader } from "@/lib/platform/database";
import { log } from "@/lib/platform/log";
import { makeReadOnlyOnce } from "@/lib/testing/read-only-database";
import { addTestPerson, recordedTypes, startTestSession } from "../accounts.test-data";
import { signOutOwnSessions } from "../people/commands";
import { endOwnSession } from "./end-session";
import { sessionOfCookies } from "./session";
import { liveSessionsOf, writeSessions } from "./session-store";
import { mostSessions } from "./stored-session";

const minutes = (count: number) => count * 60_000;

let person: Awaited<ReturnType<typeof addTestPerson>>;
beforeEach(async () => {
  person = await addTestPerson();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Starts a session, and returns its id and what reads it by its cookie. */
async function signedIn(before: string | null = null) {
  const { id, cookies } = await startTestSession(person.id, before);
  return { id, read: (isUse = true) => sessionOfCookies(cookies, { isUse }) };
}

function passTime(milliseconds: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + milliseconds });
}

const rows = () => reader().session.findMany({ where: { personId: person.id } });
const idsOf = (sessions: { id: string }[]) => sessions.map(({ id }) => id).toSorted();

describe("a session", () => {
  it("is a row; its cookie is of use for the person it was made for only", async () => {
    const { id, read } = await signedIn();
    expect(await read()).toMatchObject({ id, person: { id: person.id }, requiredStep: null });
    expect(await rows()).toMatchObject([{ id, browser: "Firefox · Linux" }]);
    const other = await addTestPerson(["administrator"]);
    await reader().session.update({ where: { id }, data: { personId: other.id } });
    expect(await read()).toBeNull();
  });

  it("that was ended is of no use to a copy of its cookie, and that is recorded", async () => {
    const { id, read } = await signedIn();
    const session = await read();
    if (!session) return expect.unreachable("the session has just begun");
    expect(await endOwnSession(session, id)).toMatchObject({ ok: true });
    expect(await read()).toBeNull();
    expect(await rows()).toEqual([]);
    expect(await recordedTypes(person.id)).toEqual(["person.added", "person.signed_out"]);
  });

  it("ends when another takes its place, and when all are ended", async () => {
    const first = await signedIn();
    const second = await signedIn(first.id);
    expect([await first.read(), (await second.read())?.id]).toEqual([null, second.id]);
    await signOutOwnSessions({}, person.actor);
    expect(await second.read()).toBeNull();
  });

  it.each([
    ["59 minutes", [59], true],
    ["61 minutes", [61], false],
    ["59 minutes, twice", [59, 59], true],
    ["a clock that was put back a minute", [-0.9], true],
    ["a clock that was put back an hour", [-60], false],
  ])("lasts while it is used: %s", async (_, steps, isTaken) => {
    const { read } = await signedIn();
    let last: unknown;
    for (const step of steps) {
      passTime(minutes(step));
      last = await read();
    }
    expect(last !== null).toBe(isTaken);
  });

  it("ends after twelve hours, however much it is used", async () => {
    const { read } = await signedIn();
    for (let half = 1; half <= 24; half++) {
      passTime(minutes(30) - 1000);
      expect(await read(), `after ${half / 2} h`).not.toBeNull();
    }
    passTime(minutes(2));
    expect(await read()).toBeNull();
  });

  it("is not kept by what a page asks while nobody touches it", async () => {
    const { read } = await signedIn();
    for (let minute = 1; minute <= 60; minute++) {
      expect(await read(false)).not.toBeNull();
      passTime(minutes(1));
    }
    passTime(1000);
    expect(await read(false)).toBeNull();
  });

  it("notes its use at most once a minute, and writes it later", async () => {
    const { read } = await signedIn();
    const [started] = await rows();
    passTime(minutes(0.9));
    await read();
    await writeSessions();
    expect((await rows())[0]?.lastSeenAt).toEqual(started?.lastSeenAt);
    passTime(minutes(0.2));
    await read();
    expect((await rows())[0]?.lastSeenAt).toEqual(started?.lastSeenAt);
    await writeSessions();
    expect((await rows())[0]?.lastSeenAt.getTime()).toBeGreaterThan(started?.lastSeenAt.getTime() ?? 0);
  });
});

describe("the sessions of a person", () => {
  it("are listed, each of them can be ended by its owner, and nobody else's can", async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const session = await here.read();
    if (!session) return expect.unreachable("the session has just begun");
    expect(idsOf(await liveSessionsOf(person.id))).toEqual([here.id, there.id].toSorted());
    const stranger = { ...session, person: await (await addTestPerson()).now() };
    expect(await endOwnSession(stranger, there.id)).toMatchObject({ error: { code: "NOT_FOUND" } });
    expect(await endOwnSession(session, there.id)).toMatchObject({ ok: true });
    expect(await there.read()).toBeNull();
    expect(idsOf(await liveSessionsOf(person.id))).toEqual([here.id]);
    expect(await recordedTypes(person.id)).toEqual(["person.added", "person.session_ended"]);
    expect(await endOwnSession(session, there.id)).toMatchObject({ error: { code: "NOT_FOUND" } });
  });

  it("do not include those that have run out, which go with the next write", async () => {
    await signedIn();
    passTime(minutes(61));
    expect(await liveSessionsOf(person.id)).toEqual([]);
    const { id } = await signedIn();
    expect(idsOf(await rows())).toEqual([id]);
  });

  it(`are ${mostSessions} at most: a further one ends the one not used for longest`, async () => {
    const first = await signedIn();
    for (let count = 1; count < mostSessions; count++) {
      passTime(1000);
      await signedIn();
    }
    expect(await first.read()).not.toBeNull();
    passTime(1000);
    await signedIn();
    expect(await first.read()).toBeNull();
    expect(await rows()).toHaveLength(mostSessions);
  });
});

describe("where the database cannot be written", () => {
  it("a session begins in memory, and is written later", async () => {
    await makeReadOnlyOnce();
    const { id, read } = await signedIn();
    expect(await rows()).toEqual([]);
    expect((await read())?.person.id).toBe(person.id);
    expect(idsOf(await liveSessionsOf(person.id))).toEqual([id]);
    await writeSessions();
    expect(idsOf(await rows())).toEqual([id]);
    expect((await read())?.id).toBe(id);
  });

  it("a session ends at once, and its row later", async () => {
    const warn = vi.spyOn(log, "warn").mockImplementation(() => undefined);
    const { id, read } = await signedIn();
    const session = await read();
    if (!session) return expect.unreachable("the session has just begun");
    await makeReadOnlyOnce();
    expect(await endOwnSession(session, id)).toMatchObject({ ok: true });
    expect(warn).toHaveBeenCalledWith(expect.anything(), expect.stringContaining("could not be recorded"));
    expect(await read()).toBeNull();
    expect(idsOf(await rows())).toEqual([id]);
    expect(await liveSessionsOf(person.id)).toEqual([]);
    await writeSessions();
    expect(await rows()).toEqual([]);
    expect(await read()).toBeNull();
  });
});
