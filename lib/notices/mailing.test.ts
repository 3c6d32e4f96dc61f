import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { fakeSmtp } from "@/lib/testing/fake-smtp";
import { makeReadOnlyOnce } from "@/lib/testing/read-only-database";
import { startMailing } from "./mailer";
import { mailNotices } from "./mailing";
import type { NoticeEvent } from "./notice";
import { addTestPerson } from "./notices.test-data";
import { saveNotices, saveRead } from "./repository";

const server = fakeSmtp("refused.");
const site = "http://localhost:3000";
const event: NoticeEvent = {
  type: "release.published",
  year: 2023,
  version: "1.0",
  by: "周宁",
  embargoUntil: null,
};
const minute = 60_000;
let zhou: Actor;
let refused: Actor;
let attempts: Parameters<typeof mailNotices>[0]["attempts"];

beforeAll(async () => {
  env.SMTP_URL = await server.start();
  zhou = await addTestPerson("zhou", ["reviewer"]);
  refused = await addTestPerson("refused", ["reviewer"]);
});
afterAll(async () => {
  env.SMTP_URL = undefined;
  await server.stop();
});

beforeEach(async () => {
  for (const one of [zhou, refused]) await unauditedWrite((tx) => saveRead(tx, one.id, null, new Date()));
  server.accepted.length = 0;
  server.state.isBroken = false;
  attempts = new Map();
});

const notifyAt = (at: Date, ...people: Actor[]) =>
  unauditedWrite((tx) =>
    saveNotices(
      tx,
      people.map(({ id }) => id),
      { subject: `release:${randomUUID()}`, event, at },
    ),
  );

const mail = (now = new Date()) => mailNotices({ site, attempts, now });
const sentTo = (name: string) => server.accepted.filter((address) => address.startsWith(name)).length;

describe("notices by e-mail", () => {
  it("are sent once", async () => {
    await notifyAt(new Date(), zhou);
    expect(await mail()).toBe(1);
    expect(await mail()).toBe(0);
    expect(sentTo("zhou")).toBe(1);
  });

  it("are sent once though the database cannot take the mark that they were", async () => {
    await notifyAt(new Date(), zhou);
    for (let round = 0; round < 3; round += 1) {
      await makeReadOnlyOnce();
      await expect(mail()).rejects.toThrow("readOnly");
    }
    expect(sentTo("zhou")).toBe(1);
    await mail();
    attempts.clear();
    expect(await mail()).toBe(0);
    expect(sentTo("zhou")).toBe(1);
  });

  it("are retried with increasing delays while the server is broken", async () => {
    const now = new Date();
    const later = (minutes: number) => new Date(now.getTime() + minutes * minute);
    await notifyAt(now, zhou);
    server.state.isBroken = true;
    expect(await mail(now)).toBe(0);
    expect(await mail(later(0.6))).toBe(0);
    server.state.isBroken = false;
    expect(await mail(later(1)), "before its delay is over").toBe(0);
    expect(await mail(later(2))).toBe(1);
    expect(sentTo("zhou")).toBe(1);
  });

  it("reach other people when one address is refused", async () => {
    await notifyAt(new Date(), refused);
    await notifyAt(new Date(), zhou);
    expect(await mail()).toBe(1);
    expect(sentTo("zhou")).toBe(1);
  });

  it("are not sent once read, or when older than two days", async () => {
    await notifyAt(new Date(), zhou);
    await unauditedWrite((tx) => saveRead(tx, zhou.id, null, new Date()));
    await notifyAt(new Date(Date.now() - 49 * 60 * minute), zhou);
    expect(await mail()).toBe(0);
    await notifyAt(new Date(Date.now() - 47 * 60 * minute), zhou);
    expect(await mail()).toBe(1);
  });

  it("are sent in the background until mailing is stopped", async () => {
    const stop = startMailing(site, 20);
    await notifyAt(new Date(), zhou);
    await expect.poll(() => sentTo("zhou"), { timeout: 5000 }).toBe(1);
    await stop();
    await notifyAt(new Date(), zhou);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sentTo("zhou")).toBe(1);
  });

  it("are not sent when no mail server is configured", async () => {
    const url = env.SMTP_URL;
    env.SMTP_URL = undefined;
    await notifyAt(new Date(), zhou);
    await startMailing(site, 1)();
    expect(await mail()).toBe(0);
    expect(await reader().notice.count({ where: { mailedAt: null, readAt: null } })).toBe(1);
    env.SMTP_URL = url;
  });
});
