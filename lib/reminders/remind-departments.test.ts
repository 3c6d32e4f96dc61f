import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { loadAnswerPage } from "@/lib/departments/answer-loader";
import { renewLink, withdrawPart } from "@/lib/departments/commands";
import { handOverTraining } from "@/lib/departments/departments.test-data";
import type { Attempts } from "@/lib/notices/delivery";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { dayOf, daysAfter } from "@/lib/platform/office-day";
import { fakeSmtp } from "@/lib/testing/fake-smtp";
import { must } from "@/lib/testing/small-report";
import { remindDepartments } from "./remind-departments";

vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ getAll: () => [], get: () => undefined }),
}));

const server = fakeSmtp("refused.");
let attempts: Attempts;
let email: string;
let count = 0;

beforeAll(async () => {
  env.SMTP_URL = await server.start();
});
afterAll(async () => {
  env.SMTP_URL = undefined;
  await server.stop();
});
afterEach(() => vi.useRealTimers());
beforeEach(() => {
  attempts = new Map();
  email = `xuhui.${++count}@annals.test`;
  server.accepted.length = server.received.length = 0;
});

const today = dayOf(new Date());
const inDays = (days: number) => daysAfter(today, days);

/** Nine in the morning in the office, so many days from now. */
const morning = (days: number) => Date.parse(`${daysAfter(today, days)}T01:00:00Z`);

function remind(days: number, hoursLater = 0) {
  const now = new Date(morning(days) + hoursLater * 3_600_000);
  vi.useFakeTimers({ toFake: ["Date"], now });
  return remindDepartments(now, attempts);
}
const sentTo = (address: string) => server.accepted.filter((one) => one === address).length;
const remindersOf = (id: string) =>
  reader().auditEvent.findMany({ where: { subject: `hand_over:${id}`, type: "hand_over.reminded" } });

/** The tokens of the links in the messages, in order. Long lines of a message are broken with a "=" at their end. */
function tokensSent(): string[] {
  const encoded = server.received.filter((line) => /^[A-Za-z0-9+/=]{20,}$/.test(line)).join("\n");
  const text = server.received.join("\n").replaceAll(/=\n/g, "") + Buffer.from(encoded, "base64").toString();
  return [...text.matchAll(/\/answer\/([\w-]+)/g)].map(([, token]) => token ?? "");
}

describe("a department with an address is reminded", () => {
  it("7 days and 1 day before, once each, with a link that works beside the one before", async () => {
    const { handOver, token } = await handOverTraining({ email, dueOn: inDays(30) });
    for (const days of [22, 23, 23, 24, 29, 30]) await remind(days);
    expect(sentTo(email)).toBe(2);
    const events = await remindersOf(handOver.id);
    expect(events.map(({ to, actorId }) => [JSON.parse(to ?? "").days, actorId])).toEqual([
      [7, "system"],
      [1, "system"],
    ]);
    const [link] = tokensSent();
    expect(link).not.toBe(token);
    for (const one of [link!, token])
      expect(await loadAnswerPage(one)).toMatchObject({ value: { handOverId: handOver.id } });
  });

  it("of all its parts in one message", async () => {
    await handOverTraining({ email, dueOn: inDays(30) });
    await handOverTraining({ email: email.toUpperCase(), dueOn: inDays(28) });
    await remind(23);
    await remind(23);
    expect(server.accepted.map((address) => address.toLowerCase())).toEqual([email]);
    expect(new Set(tokensSent()).size).toBe(2);
  });

  it("but not of what it has answered, nor of what was withdrawn", async () => {
    const answered = await handOverTraining({ email, dueOn: inDays(30) });
    must(await answered.answer({ "training.batches": "24批", "training.people": "1080人次" }));
    const withdrawn = await handOverTraining({ email, dueOn: inDays(30) });
    must(await withdrawPart({ handOverId: withdrawn.handOver.id }, withdrawn.report.editor));
    await remind(23);
    expect(sentTo(email)).toBe(0);
  });

  it("again where its mail was refused, and after a start anew not twice", async () => {
    const { handOver } = await handOverTraining({ email, dueOn: inDays(30) });
    server.state.isBroken = true;
    await remind(23);
    expect(await remindersOf(handOver.id)).toEqual([]);
    server.state.isBroken = false;
    await remind(23, 1);
    attempts = new Map();
    await remind(23);
    expect(sentTo(email)).toBe(1);
    expect(await remindersOf(handOver.id)).toHaveLength(1);
  });

  it("with a link that a new one ends", async () => {
    const { handOver, report } = await handOverTraining({ email, dueOn: inDays(30) });
    await remind(23);
    const [link] = tokensSent();
    must(await renewLink({ handOverId: handOver.id }, report.editor));
    expect(await loadAnswerPage(link!)).toMatchObject({ error: { code: "NOT_FOUND" } });
  });
});
