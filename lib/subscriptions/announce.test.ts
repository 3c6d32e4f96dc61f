import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { fakeSmtp } from "@/lib/testing/fake-smtp";
import { makeReadOnlyOnce } from "@/lib/testing/read-only-database";
import { must } from "@/lib/testing/small-report";
import { announce } from "./announce";
import { confirmSubscription, leave } from "./commands";
import { confirmationToken } from "./confirmation-token";
import { parseScope, type Scope } from "./model";
import { startAnnouncing } from "./start-announcing";
import { firstValues, openPublishing } from "./subscriptions.test-data";

const server = fakeSmtp("refused@");
const site = "http://localhost:3000";
const minute = 60_000;
const day = 24 * 60 * minute;
let accepted: Set<string>;
let publishing: Awaited<ReturnType<typeof openPublishing>>;
let count = 20;

beforeAll(async () => {
  env.SMTP_URL = await server.start();
});
afterAll(async () => {
  env.SMTP_URL = undefined;
  await server.stop();
});

beforeEach(async () => {
  await unauditedWrite((tx) => tx.subscriber.deleteMany());
  server.messages.length = 0;
  server.accepted.length = 0;
  server.state.isBroken = false;
  accepted = new Set();
  publishing = await openPublishing();
  await publishing.publish(firstValues);
  await tell();
});

const tell = (now = new Date()) => announce({ site, now, accepted });

async function subscribe(name: string, printed = "all", locale: "zh" | "en" = "zh"): Promise<string> {
  const [scope, until] = [parseScope(printed) as Scope, Date.now() + minute];
  const email = `${name}@annals.test`;
  return must(await confirmSubscription(confirmationToken({ email, locale, scope, until })));
}

/** Publishes a correction of the number of batches, and returns it as printed. */
async function correct(embargoUntil: string | null = null) {
  const batches = `${(count += 5)}批`;
  const id = await publishing.publish({ "training.batches": batches }, embargoUntil);
  return { id, batches };
}

const toldOf = (id: string) =>
  reader().auditEvent.findMany({ where: { type: "release.announced", subject: `release:${id}` } });
const sentTo = () => server.messages.map(({ to }) => to.split("@")[0]);

describe("a correction", () => {
  it("is told to each whom it concerns, once, from what to what and why, in their language", async () => {
    const { year } = publishing.report;
    await subscribe("whole");
    await subscribe("english", "corrections", "en");
    await subscribe("indicator", "indicator:training.batches");
    await subscribe("report", `report:${year}`);
    await subscribe("other-indicator", "indicator:training.people");
    await subscribe("other-report", `report:${year + 900}`);
    const { id, batches } = await correct();
    expect(await tell()).toBe(4);
    expect(await tell()).toBe(0);
    expect(sentTo().toSorted()).toEqual(["english", "indicator", "report", "whole"]);

    const of = (name: string) => server.messages.find(({ to }) => to.startsWith(name));
    const figure = `/reports/${year}/versions/1.1/figures/training.batches`;
    for (const part of [`24批 → ${batches}`, "更正原因：录入差错", "误录 <b>", `${site}${figure}`, "8.3"])
      expect(of("whole")?.text).toContain(part);
    expect(of("whole")?.headers.subject).toBe(`《${year}报告》第1.1版更正：录入差错`);
    for (const part of ["Reason: Typing error", "24批", batches, `${site}/en${figure}`])
      expect(of("english")?.text).toContain(part);
    expect(of("indicator")?.text).toContain(`${site}/indicators/training.batches`);
    expect(await toldOf(id)).toMatchObject([{ actorId: "system" }]);
    expect(JSON.parse((await toldOf(id))[0]?.to ?? "")).toEqual({
      year,
      version: "1.1",
      sent: 4,
      givenUp: 0,
    });
  });

  it("names no address but the recipient's, and carries the link to leave in its head", async () => {
    const token = await subscribe("whole");
    await subscribe("second");
    await correct();
    await tell();
    const mail = server.messages.find(({ to }) => to.startsWith("whole"));
    expect(mail?.headers).toMatchObject({
      "list-unsubscribe": `<${site}/subscription/${token}/leave>`,
      "list-unsubscribe-post": "List-Unsubscribe=One-Click",
      "content-type": expect.stringMatching(/^text\/plain/) as string,
    });
    const links = (mail?.text.match(/https?:\S+/g) ?? []).filter((link) => link.includes(token));
    expect(links).toEqual([`${site}/subscription/${token}`]);
    expect(mail?.text).not.toContain("second");
  });

  it("leaves no address in the audit trail", async () => {
    await subscribe("whole");
    await correct();
    await tell();
    const rows = await reader().auditEvent.findMany();
    expect(
      JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? 0 : value)),
    ).not.toContain("whole@");
  });

  it("is not told to who subscribed afterwards, nor to who has left", async () => {
    const token = await subscribe("left");
    const { id } = await correct();
    must(await leave(token));
    expect(await tell()).toBe(0);
    await subscribe("late");
    expect(await tell()).toBe(0);
    expect(await toldOf(id)).toEqual([]);
  });
});

it("the first version of a report is told with the values of an indicator", async () => {
  await subscribe("whole");
  await subscribe("indicator", "indicator:training.batches");
  const { report, publish } = await openPublishing();
  await publish(firstValues);
  expect(await tell()).toBe(2);
  const [indicator] = server.messages.filter(({ to }) => to.startsWith("indicator"));
  expect(indicator?.text).toContain("24批");
  expect(indicator?.text).not.toContain("→");
  expect(indicator?.headers.subject).toBe(`《${report.year}报告》第1.0版：发布`);
});

it("a release under embargo is told when it takes effect, by the clock alone", async () => {
  await subscribe("whole");
  const end = Date.now() + 60 * minute;
  await correct(new Date(end).toISOString());
  expect(await tell(new Date(end - 1))).toBe(0);
  expect(await tell(new Date(end))).toBe(1);
});

describe("a message", () => {
  it("is sent once though the database cannot take a note of it, and has the same id if it is sent again", async () => {
    await subscribe("whole");
    await correct();
    server.state.isBroken = true;
    await tell();
    server.state.isBroken = false;
    const later = new Date(Date.now() + 2 * minute);
    await makeReadOnlyOnce();
    await expect(tell(later)).rejects.toThrow("readOnly");
    expect(sentTo()).toEqual(["whole"]);
    const [first] = server.messages;
    // As after a crash, when nobody knows that it was sent.
    const remembered = accepted;
    accepted = new Set();
    await tell(later);
    expect(server.messages[1]?.headers["message-id"]).toBe(first?.headers["message-id"]);
    expect(remembered.size).toBe(1);
    expect(await tell(later)).toBe(0);
  });

  it("is sent once where the process goes on", async () => {
    await subscribe("whole");
    await correct();
    server.state.isBroken = true;
    await tell();
    server.state.isBroken = false;
    const later = new Date(Date.now() + 2 * minute);
    await makeReadOnlyOnce();
    await expect(tell(later)).rejects.toThrow("readOnly");
    await tell(later);
    expect(sentTo()).toEqual(["whole"]);
    expect(await reader().waitingMessage.count()).toBe(0);
  });

  it("is tried again after a growing pause while the server is broken, and given up after three days", async () => {
    await subscribe("whole");
    const { id } = await correct();
    const start = Date.now();
    const at = (time: number) => tell(new Date(start + time));
    server.state.isBroken = true;
    await at(1000);
    server.state.isBroken = false;
    expect(await at(30_000), "before the pause is over").toBe(0);
    server.state.isBroken = true;
    await at(2 * minute);
    server.state.isBroken = false;
    expect(await at(3 * minute), "twice as long").toBe(0);
    server.state.isBroken = true;
    await at(4 * day);
    expect(JSON.parse((await toldOf(id))[0]?.to ?? "")).toMatchObject({ sent: 0, givenUp: 1 });
    server.state.isBroken = false;
    expect(await at(5 * day)).toBe(0);
    expect(await reader().subscriber.count()).toBe(1);
  });

  it("that is refused three times in a row ends the subscription; others are told", async () => {
    await subscribe("refused");
    await subscribe("whole");
    for (let time = 1; time <= 3; time += 1) {
      expect(await reader().subscriber.count()).toBe(2);
      const { id } = await correct();
      expect(await tell()).toBe(1);
      expect(JSON.parse((await toldOf(id))[0]?.to ?? "")).toMatchObject({ sent: 1, givenUp: 1 });
    }
    expect((await reader().subscriber.findMany()).map(({ email }) => email)).toEqual(["whole@annals.test"]);
  });
});

it("subscribers are told in the background until it is stopped", async () => {
  await subscribe("whole");
  const stop = startAnnouncing(site, 20);
  await correct();
  await expect.poll(() => sentTo(), { timeout: 10_000 }).toEqual(["whole"]);
  await stop();
});

it("nobody is told where no mail server is configured", async () => {
  const url = env.SMTP_URL;
  env.SMTP_URL = undefined;
  await subscribe("whole");
  const { id } = await correct();
  await startAnnouncing(site, 1)();
  expect(await reader().announcement.findUnique({ where: { releaseId: id } })).toBeNull();
  env.SMTP_URL = url;
});
