import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { migratePostgresql } from "@/lib/platform/database/postgresql/migrate";
import { eventually } from "@/lib/testing/eventually";
import { fakeSmtp } from "@/lib/testing/fake-smtp";
import { postgresqlForTests } from "@/lib/testing/new-postgresql-database";
import { loadServer } from "@/lib/testing/other-server";

// Two servers on one PostgreSQL, each with modules and a memory of its own.

const load = () =>
  loadServer(async () => ({
    ...(await import("@/lib/accounts/sign-in/attempt-limits")),
    ...(await import("@/lib/accounts/second-factor/proposed-secret")),
    ...(await import("@/lib/accounts/sessions/commands")),
    ...(await import("@/lib/accounts/sessions/session-store")),
    ...(await import("@/lib/accounts/sessions/stored-session")),
    ...(await import("@/lib/accounts/repository")),
    ...(await import("@/lib/entry/form/presence")),
    ...(await import("@/lib/intake/reading-runs")),
    ...(await import("@/lib/notices/mailer")),
    ...(await import("@/lib/notices/notices.test-data")),
    ...(await import("@/lib/notices/repository")),
    ...(await import("@/lib/notices/save-reminders")),
    ...(await import("@/lib/platform/database")),
    ...(await import("@/lib/platform/shared/charge")),
    ...(await import("@/lib/platform/unaudited-write")),
    ...(await import("@/lib/subscriptions/request-limits")),
  }));
type Server = Awaited<ReturnType<typeof load>>;

const newPostgresql = postgresqlForTests();
const mail = fakeSmtp();
const minute = 60_000;
let url: string;
let one: Server;
let other: Server;

beforeAll(async () => {
  url = await newPostgresql();
  await migratePostgresql(url);
  process.env.DATABASE_URL = url;
  process.env.SMTP_URL = await mail.start();
  [one, other] = [await load(), await load()];
});
afterAll(async () => {
  await Promise.all([one, other].map((server) => server.closeDatabase()));
  Reflect.deleteProperty(process.env, "SMTP_URL");
  await mail.stop();
});

const query = (sql: string) => withClient(url, (client) => client.query(sql));

describe("limits of attempts on two servers", () => {
  const wrong = async (server: Server, account: string, address: string) => {
    const place = { address, device: null };
    const result = await server.attempt({ kind: "password", account, place }, async () => null);
    return result.ok ? "in" : result.minutes === null ? "wrong" : "wait";
  };

  it("add up", async () => {
    const tries = [];
    for (let n = 0; n < 12; n++) tries.push(await wrong(n % 2 ? one : other, "li@annals.test", "office"));
    expect(tries).toEqual([...Array.from({ length: 10 }, () => "wrong"), "wait", "wait"]);
    expect(await wrong(other, "li@annals.test", "home")).toBe("wrong");
  });

  it("let through no more than ten of those that are made at once", async () => {
    const tries = Array.from({ length: 60 }, (_, n) =>
      wrong(n % 2 ? one : other, "wang@annals.test", "hall"),
    );
    const results = await Promise.all(tries);
    expect(results.filter((result) => result === "wrong").length).toBeLessThanOrEqual(10);
    expect(await wrong(one, "wang@annals.test", "hall")).toBe("wait");
  });

  it("are forgotten with the right password, on both", async () => {
    const place = { address: "hotel", device: null };
    for (let n = 0; n < 9; n++) await wrong(one, "zhao@annals.test", "hotel");
    const entered = { kind: "password", account: "zhao@annals.test", place } as const;
    expect(await other.attempt(entered, async () => "in")).toMatchObject({ ok: true });
    for (let n = 0; n < 10; n++) expect(await wrong(one, "zhao@annals.test", "hotel")).toBe("wrong");
    expect(await wrong(other, "zhao@annals.test", "hotel")).toBe("wait");
  });

  it("are counted in memory while the database cannot be asked", async () => {
    await query(`ALTER TABLE "ShortLived" RENAME TO "Gone"`);
    const tries = [];
    for (let n = 0; n < 11; n++) tries.push(await wrong(one, "sun@annals.test", "lab"));
    await query(`ALTER TABLE "Gone" RENAME TO "ShortLived"`);
    expect(tries).toEqual([...Array.from({ length: 10 }, () => "wrong"), "wait"]);
  });

  it("hold for what readers ask for, too", async () => {
    for (let n = 0; n < 10; n++)
      expect(await (n % 2 ? one : other).countRequest("café", `reader${n}@annals.test`)).toEqual({
        ok: true,
      });
    expect(await one.countRequest("café", "reader10@annals.test")).toMatchObject({ ok: false, why: "wait" });
    for (const server of [one, other, one])
      expect(await server.countRequest(`place of ${Math.random()}`, "a@b.test")).toEqual({ ok: true });
    expect(await other.countRequest("elsewhere", "a@b.test")).toEqual({ ok: false, why: "enough" });
  });
});

describe("what one server knows and the other has to", () => {
  const [li, wang] = [
    { id: "li", name: "李" },
    { id: "wang", name: "王" },
  ];

  it("is who has a section open", async () => {
    expect(await one.recordVisit("8.3", li)).toEqual([]);
    expect(await other.recordVisit("8.3", wang)).toEqual(["李"]);
    expect(await other.recordVisit("8.4", wang)).toEqual([]);
    expect(await one.recordVisit("8.3", li)).toEqual(["王"]);
    await query(`UPDATE "ShortLived" SET "expire" = 1 WHERE "key" LIKE 'presence:%'`);
    expect(await one.recordVisit("8.3", li)).toEqual([]);
  });

  it("is the secret that was proposed for an authenticator, which the database does not tell", async () => {
    const secret = await one.proposeSecret("li", "a session");
    expect(await other.proposedSecret("li")).toBe(secret);
    expect(await other.proposeSecret("li", "a session")).toBe(secret);
    const { rows } = await query(`SELECT "value" FROM "ShortLived" WHERE "key" = 'second factor:li'`);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it("is that a document is being read, until whoever reads it is gone", async () => {
    const runs: string[] = [];
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const read = (name: string) => async (onProgress: (done: number) => void) => {
      runs.push(name);
      onProgress(0.5);
      await finished;
    };
    await Promise.all([
      one.runReading("a document", read("one")),
      other.runReading("a document", read("other")),
    ]);
    expect(runs).toHaveLength(1);
    expect(await one.readingProgressOf("a document")).not.toBeNull();
    expect(await other.readingProgressOf("a document")).not.toBeNull();
    // As a server leaves it that was killed a while ago.
    await query(`UPDATE "ShortLived" SET "expire" = 1 WHERE "key" LIKE 'intake reading:%'`);
    expect(await other.readingProgressOf("a document")).toBeNull();
    await other.runReading("a document", read("the next"));
    expect(runs.at(-1)).toBe("the next");
    finish();
    await eventually(async () => expect(await one.readingProgressOf("a document")).toBeNull());
  });

  it("is that somebody has signed in, and has left", async () => {
    const [actor, at] = [await one.addTestPerson("qian", ["editor"]), new Date()];
    const person = await one.findPerson(one.reader(), actor.id);
    if (!person) return expect.unreachable("the person has just been added");
    const known = { isShort: false, passwordAt: at, browser: "", address: "" };
    const [session, next] = [one.newSession(person, known), other.newSession(person, known)];
    await one.replaceSession(null, session);
    expect((await other.findSession(session.id))?.session.id).toBe(session.id);
    await other.replaceSession(session.id, next);
    expect(await one.findSession(session.id)).toBeNull();
    expect(await one.findSession(next.id)).not.toBeNull();
    expect(await one.recordSessionEnd({ id: next.id, browser: null }, actor)).toMatchObject({ ok: true });
    expect(await other.findSession(next.id)).toBeNull();
  });

  it("is that a session is in use", async () => {
    const actor = await one.addTestPerson("feng", ["editor"]);
    const person = await one.findPerson(one.reader(), actor.id);
    if (!person) return expect.unreachable("the person has just been added");
    const known = { isShort: false, passwordAt: new Date(), browser: "", address: "" };
    const started = new Date(Date.now() - 59 * minute);
    const session = { ...one.newSession(person, known), startedAt: started, lastSeenAt: started };
    await one.replaceSession(null, session);
    one.noteUse(session);
    // The other deletes what was not used for an hour.
    await query(`UPDATE "Session" SET "lastSeenAt" = "lastSeenAt" - interval '90 seconds'`);
    await other.writeSessions();
    await one.writeSessions();
    const seen = (await other.findSession(session.id))?.session.lastSeenAt ?? started;
    expect(Date.now() - seen.getTime()).toBeLessThan(minute);
  });
});

describe("a write that hangs", () => {
  it("is ended by the database, keeps nobody from writing, and does not end the server", async () => {
    await query(
      `ALTER DATABASE "${new URL(url).pathname.slice(1)}" SET idle_in_transaction_session_timeout = 300`,
    );
    const hanging = await load();
    let others: Promise<number> | undefined;
    const write = hanging.write(async (tx) => {
      await tx.$queryRaw`SELECT 1`;
      others = other.write((its) => its.person.count());
      await others;
      return tx.person.count();
    });
    await expect(write).rejects.toMatchObject({ fault: "unreachable" });
    expect(await others).toEqual(expect.any(Number));
    expect(await hanging.write((tx) => tx.person.count())).toEqual(expect.any(Number));
    await hanging.closeDatabase();
  });
});

describe("what one server does for all", () => {
  const times = { lease: 8_000, margin: 3_000, renewEvery: 50 };
  const site = "http://localhost:3000";
  const event = {
    type: "release.published",
    year: 2023,
    version: "1.0",
    by: "周宁",
    embargoUntil: null,
  } as const;

  /** Starts mailing on a server as long as it is in charge, and notes in `started` when that is. */
  const mailing = (server: Server, name: string, started: string[]) =>
    server.whileInCharge(() => {
      started.push(name);
      return server.startMailing(site, 5);
    }, times);

  const notify = async (people: readonly string[], subject: string) =>
    one.unauditedWrite((tx) => one.saveNotices(tx, people, { subject, event, at: new Date() }));
  const addPerson = (name: string) =>
    query(
      `INSERT INTO "Person" ("id", "name", "email") VALUES ('${name}', '${name}', '${name}@annals.test')`,
    );
  const unsent = async () => one.reader().notice.count({ where: { mailedAt: null } });

  it("is done by one, then by the other when that is stopped; no message is lost, or sent twice", async () => {
    const people = Array.from({ length: 12 }, (_, n) => `reader-${n}`);
    for (const name of people) await addPerson(name);
    await notify(people, "first");
    const started: string[] = [];
    const stops = { one: mailing(one, "one", started), other: mailing(other, "other", started) };
    await eventually(async () => expect(await unsent()).toBe(0));
    const [first] = started as ["one" | "other"];
    expect(started).toEqual([first]);
    const next = first === "one" ? "other" : "one";
    expect([one.isInCharge(), other.isInCharge()]).toEqual([first === "one", first === "other"]);

    await notify(people, "second");
    await stops[first]();
    await notify(people, "third");
    await eventually(async () => expect(await unsent()).toBe(0));
    await stops[next]();
    expect(started).toEqual([first, next]);
    expect(mail.accepted).toHaveLength(3 * people.length);
    expect(new Set(mail.messages.map(({ headers }) => headers["message-id"])).size).toBe(3 * people.length);
  });

  it("is taken over from one that renews its lease no more, which has stopped by then", async () => {
    const started: string[] = [];
    const asleep = { ...times, renewEvery: minute };
    const stopped = vi.fn(async () => undefined);
    const stopOne = one.whileInCharge(() => stopped, asleep);
    await eventually(() => expect(one.isInCharge()).toBe(true));
    const stopOther = mailing(other, "other", started);
    // It does nothing any more before the other may begin.
    await eventually(() => expect(one.isInCharge()).toBe(false));
    expect(started).toEqual([]);
    await eventually(() => expect(other.isInCharge()).toBe(true));
    expect(started).toEqual(["other"]);
    await stopOther();
    await stopOne();
    expect(stopped).toHaveBeenCalledTimes(1);
  });

  it("is stopped where another has the lease", async () => {
    const stopped = vi.fn(async () => undefined);
    const stop = one.whileInCharge(() => stopped, times);
    await eventually(() => expect(one.isInCharge()).toBe(true));
    await query(`UPDATE "ShortLived" SET "value" = 'another' WHERE "key" = 'in charge'`);
    await eventually(() => expect(stopped).toHaveBeenCalledTimes(1));
    expect(one.isInCharge()).toBe(false);
    await stop();
    expect((await query(`DELETE FROM "ShortLived" WHERE "key" = 'in charge'`)).rowCount).toBe(1);
  });

  it("reminds nobody twice, even where both do it at once", async () => {
    const id = "sun";
    await addPerson(id);
    const remind = (server: Server) =>
      server.saveReminders(
        async (db) => {
          const isReminded = (await server.remindersSince(db, new Date(0))).some(
            ({ personId }) => personId === id,
          );
          return new Map(isReminded ? [] : [[id, { sections: [], parts: [] }]]);
        },
        { subject: "due:2031-03-13", at: new Date() },
      );
    const reminded = await Promise.all([one, other, one, other].map(remind));
    expect(reminded.toSorted()).toEqual([0, 0, 0, 1]);
  });
});
