import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeDatabase, reader } from "@/lib/platform/database";
import { isPostgresql } from "@/lib/platform/database/kind";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { fakeSmtp } from "@/lib/testing/fake-smtp";
import { must } from "@/lib/testing/small-report";
import { askToSubscribe } from "./ask";
import { confirmSubscription, dropScope, leave } from "./commands";
import { confirmationToken } from "./confirmation-token";
import { findRequest, findSubscription } from "./reads";
import { leaveByOneClick } from "./one-click";
import { firstValues, openPublishing } from "./subscriptions.test-data";

const server = fakeSmtp("refused@");
let year: number;
let visitors = 0;

beforeAll(async () => {
  env.SMTP_URL = await server.start();
  const { report, publish } = await openPublishing();
  await publish(firstValues);
  year = report.year;
});
afterAll(async () => {
  env.SMTP_URL = undefined;
  await server.stop();
});
beforeEach(() => {
  server.messages.length = 0;
  server.state.isBroken = false;
});

type Asked = Partial<Parameters<typeof askToSubscribe>[0]>;
const ask = (more: Asked = {}) =>
  askToSubscribe({
    ...{ address: `visitor ${(visitors += 1)}`, email: "li.hua@annals.test", scope: "all", locale: "zh" },
    ...more,
  });
const tokenSent = () =>
  /\/subscription\/confirm\/([\w-]+)/.exec(server.messages.at(-1)?.text ?? "")?.[1] ?? "";
const subscribers = () => reader().subscriber.findMany({ include: { subscriptions: true } });
const entries = () => reader().auditEvent.count();

/** Subscribes an address, and returns the token of its page. */
async function subscribe(email: string, scope = "all"): Promise<string> {
  const until = Date.now() + 1000;
  const parsed = scope === "all" ? { kind: "all" as const } : { kind: "report" as const, year };
  return must(await confirmSubscription(confirmationToken({ email, locale: "zh", scope: parsed, until })));
}

describe("asking to subscribe", () => {
  it("sends a link to the address and stores nothing", async () => {
    const before = await entries();
    const email = " Li.Hua@ANNALS.test ";
    expect(await ask({ email, scope: `report:${year}`, locale: "en" })).toEqual({
      problem: null,
      email: "",
      sentTo: "li.hua@annals.test",
    });
    expect(server.messages).toMatchObject([{ to: "li.hua@annals.test" }]);
    expect(server.messages[0]?.text).toContain(`“${year}报告”`);
    expect(await findRequest(tokenSent())).toMatchObject({ email: "li.hua@annals.test" });
    expect(await subscribers()).toEqual([]);
    expect(await entries()).toBe(before);
  });

  it.each<[string, Asked, object]>([
    ["what is no address", { email: "li.hua" }, { problem: "email", email: "li.hua" }],
    ["two addresses", { email: "a@annals.test, b@annals.test" }, { problem: "email" }],
    ["a header in the address", { email: "a@annals.test\r\nBcc: b@annals.test" }, { problem: "email" }],
    ["an unknown scope", { scope: "everything" }, { problem: "choice" }],
    ["a report that is not published", { scope: "report:1901" }, { problem: "choice" }],
    ["an indicator that is not published", { scope: "indicator:nothing" }, { problem: "choice" }],
    ["an address that the server refuses", { email: "refused@annals.test" }, { problem: "refused" }],
  ])("refuses %s", async (_, asked, state) => {
    expect(await ask(asked)).toMatchObject(state);
    expect(server.messages).toEqual([]);
  });

  it("says so when the mail server does not answer, and keeps what was typed", async () => {
    server.state.isBroken = true;
    expect(await ask({ email: "zhou@annals.test" })).toEqual({
      problem: "failed",
      email: "zhou@annals.test",
    });
  });

  it("sends nothing where mail is not set up", async () => {
    const url = env.SMTP_URL;
    env.SMTP_URL = undefined;
    expect(await ask()).toMatchObject({ problem: "off" });
    env.SMTP_URL = url;
  });

  it("answers the same for an address that is subscribed", async () => {
    const stranger = await ask({ email: "wang@annals.test" });
    await subscribe("wang@annals.test");
    expect(await ask({ email: "wang@annals.test" })).toEqual(stranger);
    expect(server.messages).toHaveLength(2);
  });

  it("sends an address three messages a day, and does not tell", async () => {
    const answers = [];
    for (let count = 0; count < 5; count += 1) answers.push(await ask({ email: "chen@annals.test" }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(server.messages).toHaveLength(3);
  });

  it("asks a place to wait that asks for many addresses", async () => {
    const answers = [];
    for (let count = 0; count < 12; count += 1)
      answers.push(await ask({ address: "192.0.2.7", email: `n${count}@annals.test` }));
    expect(answers.filter(({ problem }) => problem === "wait")).toHaveLength(2);
    expect(answers.at(-1)).toMatchObject({ minutes: expect.any(Number) as number });
    expect(server.messages).toHaveLength(10);
  });
});

describe("a subscription", () => {
  beforeEach(async () => {
    await unauditedWrite((tx) => tx.subscriber.deleteMany());
  });

  it("is stored when its link is confirmed, without an entry of the audit trail", async () => {
    const before = await entries();
    await ask({ email: "zhao@annals.test", scope: `report:${year}` });
    const token = must(await confirmSubscription(tokenSent()));
    expect(await findSubscription(token)).toMatchObject({
      email: "zhao@annals.test",
      scopes: [{ scope: `report:${year}` }],
    });
    expect(await entries()).toBe(before);
  });

  it("is the same when its link is confirmed twice, and grows by what else is confirmed", async () => {
    const tokens = [await subscribe("zhao@annals.test"), await subscribe("zhao@annals.test")];
    expect(tokens[1]).toBe(tokens[0]);
    await subscribe("zhao@annals.test", "report");
    expect(await subscribers()).toMatchObject([
      { subscriptions: [{ scope: "all" }, { scope: `report:${year}` }] },
    ]);
  });

  it("is not stored for a link that has lapsed", async () => {
    const scope = { kind: "all" as const };
    const token = confirmationToken({
      email: "zhao@annals.test",
      locale: "zh",
      scope,
      until: Date.now() - 1,
    });
    expect(await confirmSubscription(token)).toMatchObject({ ok: false, error: { code: "LOCKED" } });
    expect(await subscribers()).toEqual([]);
  });

  it("ends one by one, and the address goes with the last", async () => {
    await subscribe("zhao@annals.test");
    const token = await subscribe("zhao@annals.test", "report");
    must(await dropScope(token, "all"));
    expect(await subscribers()).toMatchObject([{ subscriptions: [{ scope: `report:${year}` }] }]);
    must(await dropScope(token, `report:${year}`));
    expect(await subscribers()).toEqual([]);
    expect(await dropScope(token, "all")).toMatchObject({ ok: false, error: { code: "NOT_FOUND" } });
  });

  it("ends at once and as often as asked, and a new one has another link", async () => {
    const token = await subscribe("zhao@annals.test");
    must(await leave(token));
    must(await leave(token));
    expect(await subscribers()).toEqual([]);
    expect(await findSubscription(token)).toBeNull();
    expect(await subscribe("zhao@annals.test")).not.toBe(token);
    must(await leave(token));
    expect(await subscribers()).toHaveLength(1);
  });

  it.skipIf(isPostgresql(env.DATABASE_URL))(
    "leaves nothing of the address in the file of the database",
    async () => {
      const email = `${"nobody-knows-".repeat(3)}me@annals.test`;
      const inFile = () => readFileSync(databaseFile(env.DATABASE_URL)).includes(email);
      const token = await subscribe(email);
      await closeDatabase();
      expect(inFile()).toBe(true);
      must(await leave(token));
      await closeDatabase();
      expect(inFile()).toBe(false);
    },
  );
});

describe("leaving by one click", () => {
  const formOf = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return form;
  };
  const oneClick = formOf({ "List-Unsubscribe": "One-Click" });

  it("ends the subscription, and is answered the same again", async () => {
    const token = await subscribe("sun@annals.test");
    const first = await leaveByOneClick(token, oneClick);
    expect(first.status).toBe(200);
    expect((await subscribers()).map(({ email }) => email)).not.toContain("sun@annals.test");
    expect(await leaveByOneClick(token, oneClick)).toEqual(first);
    expect(await leaveByOneClick("made up", oneClick)).toMatchObject({ status: 200 });
  });

  it.each([null, formOf({}), formOf({ "List-Unsubscribe": "yes" })])("needs its field", async (form) => {
    const token = await subscribe("sun@annals.test");
    expect(await leaveByOneClick(token, form)).toMatchObject({ status: 400 });
    expect((await subscribers()).map(({ email }) => email)).toContain("sun@annals.test");
  });
});
