import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { disablePerson } from "@/lib/accounts/people/commands";
import { findHead } from "@/lib/audit/repository";
import { saveField } from "@/lib/entry/saving/commands";
import { mailNotices } from "@/lib/notices/mailing";
import { handOverTraining, inDays } from "@/lib/departments/departments.test-data";
import { addTestPerson } from "@/lib/notices/notices.test-data";
import { noticesOf } from "@/lib/notices/repository";
import { setDue } from "@/lib/outline/editing/sections";
import { type Actor, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { submitSection } from "@/lib/review/commands";
import { eventually } from "@/lib/testing/eventually";
import { fakeSmtp } from "@/lib/testing/fake-smtp";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { remindOfDueDays } from "./remind";
import { startReminding } from "./start-reminding";

const server = fakeSmtp("refused.");
const site = "http://localhost:3000";
const dueOn = "2031-03-20";
/** Nine in the morning in the office. */
const on = (day: string) => new Date(`${day}T01:00:00Z`);

let report: SmallReport;
let [li, wang]: Actor[] = [];

beforeAll(async () => {
  env.SMTP_URL = await server.start();
  await openSmallReport();
});
afterAll(async () => {
  env.SMTP_URL = undefined;
  await server.stop();
});
beforeEach(async () => {
  report = await openSmallReport();
  li = await addTestPerson("li", ["editor"], ["training", "elsewhere"]);
  wang = await addTestPerson("wang", ["editor"], ["training"]);
  server.accepted.length = server.received.length = 0;
});

afterEach(async () => {
  await setDueDay(report.sectionId, null);
  await setDueDay(report.forumSectionId, null);
});

const setDueDay = async (sectionId: string, day: string | null) =>
  must(await setDue({ year: report.year, sectionId, dueOn: day }, report.administrator));
const remindersTo = async (person: Actor | undefined) =>
  (await noticesOf(reader(), person!.id)).flatMap(({ event }) =>
    event.type === "section.due" ? event.sections : [],
  );
const sections = async (person: Actor | undefined) =>
  (await remindersTo(person)).map(({ section, days }) => `${section} ${days}`);

async function requireForum() {
  await reader()
    .$executeRaw`UPDATE "Field" SET "required" = true WHERE "sectionId" = ${report.forumSectionId}`;
}

describe("reminders", () => {
  it("go to those who fill in the section, 7 days and 1 day before, once each", async () => {
    await setDueDay(report.sectionId, dueOn);
    for (const day of ["2031-03-12", "2031-03-13", "2031-03-13", "2031-03-14", "2031-03-19", "2031-03-20"])
      await remindOfDueDays(on(day));
    expect(await sections(li)).toEqual(["8.3 1", "8.3 7"]);
    expect(await sections(wang)).toEqual(["8.3 1", "8.3 7"]);
  });

  it("are one notice and one e-mail for each person and day, and no audit event", async () => {
    await requireForum();
    await setDueDay(report.sectionId, dueOn);
    await setDueDay(report.forumSectionId, dueOn);
    const { email } = await reader().person.findUniqueOrThrow({ where: { id: li!.id } });
    const head = await findHead(reader());
    const now = on("2031-03-13");
    await remindOfDueDays(now);
    await remindOfDueDays(now);
    expect(await mailNotices({ site, attempts: new Map(), now })).toBeGreaterThan(0);
    expect(server.accepted.filter((address) => address === email)).toHaveLength(1);
    expect(await sections(li)).toEqual(["8.3 7", "8.4 7"]);
    expect(await findHead(reader())).toEqual(head);
  });

  it("do not go out for what is submitted, nor to who was disabled", async () => {
    await setDueDay(report.sectionId, dueOn);
    must(await disablePerson({ personId: wang!.id }, system));
    await remindOfDueDays(on("2031-03-13"));
    expect([await sections(li), await sections(wang)]).toEqual([["8.3 7"], []]);
    for (const [key, typed] of [
      ["text.training", "培训{training.batches}"],
      ["training.batches", "24批"],
      ["training.people", "1080人次"],
    ] as const)
      must(await saveField({ fieldId: report.fieldId(key), typed, basedOn: 0 }, li!));
    must(await submitSection({ sectionId: report.sectionId }, li!));
    await remindOfDueDays(on("2031-03-19"));
    expect(await sections(li)).toEqual(["8.3 7"]);
  });

  it("tell the editors which departments still owe what", async () => {
    const to = { report: { ...report, editor: li! }, dueOn: inDays(20) };
    const { handOver, answer } = await handOverTraining(to);
    must(await answer({ "training.batches": "24批" }));
    for (const days of [13, 14, 19]) await remindOfDueDays(new Date(`${inDays(days)}T01:00:00Z`));
    const told = (await noticesOf(reader(), wang!.id)).flatMap(({ event }) =>
      event.type === "section.due" ? event.parts.map(({ days, missing }) => [days, missing]) : [],
    );
    expect(told).toEqual([
      [1, 1],
      [7, 1],
    ]);
    expect((await noticesOf(reader(), li!.id))[0]?.event).toMatchObject({
      parts: [{ department: handOver.department.name, dueOn: inDays(20) }],
    });
  });

  it("begin when the office opens, and end when they are stopped", async () => {
    await setDueDay(report.sectionId, dueOn);
    let now = new Date("2031-03-12T23:59:00Z");
    const stop = startReminding({ every: 1, now: () => now });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await sections(li)).toEqual([]);
    now = new Date("2031-03-13T00:00:00Z");
    await eventually(async () => expect(await sections(li)).toEqual(["8.3 7"]));
    stop();
  });
});
