import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { printHead } from "@/lib/audit/head";
import { findHead } from "@/lib/audit/repository";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { eventually } from "@/lib/testing/eventually";
import { fakeSmtp } from "@/lib/testing/fake-smtp";
import { startPuttingOutHeads } from "./head-mailing";
import { addTestPerson } from "./notices.test-data";

const server = fakeSmtp("refused.");
const hour = 3_600_000;
let stop = async () => {};

beforeAll(async () => {
  env.SMTP_URL = await server.start();
  for (const name of ["anna", "refused"]) await addTestPerson(name, ["administrator"]);
  await addTestPerson("editor", ["editor"]);
});
beforeEach(() => {
  server.accepted.length = server.received.length = 0;
});
afterEach(async () => {
  await stop();
  vi.restoreAllMocks();
  env.AUDIT_HEAD_MAIL = "daily";
});
afterAll(() => server.stop());

const start = (pauses: Partial<Parameters<typeof startPuttingOutHeads>[1]> = {}) => {
  const logged = vi.spyOn(log, "info");
  const usual = { beforeFirst: 0, betweenHeads: hour, betweenAttempts: hour };
  stop = startPuttingOutHeads("https://annals.test", { ...usual, ...pauses });
  return logged;
};
const newest = async () => printHead(await findHead(reader()));
const mailed = () => server.received.join("\n").replaceAll("=\n", "");

it("logs the newest head at once, and sends it to administrators alone", async () => {
  const logged = start();
  await eventually(() => expect(server.accepted).toHaveLength(1));
  expect(server.accepted[0]).toMatch(/^anna/);
  expect(logged).toHaveBeenCalledWith({ head: await newest() }, "audit head");
  expect(mailed()).toContain(`npm run audit:verify -- --against ${await newest()}`);
});

it("tries again the addresses whose mail was refused, and no others", async () => {
  start({ betweenAttempts: 1 });
  const attempts = () => server.received.filter((line) => line.startsWith("RCPT TO:<refused.")).length;
  await eventually(() => expect(attempts()).toBeGreaterThan(2));
  expect(server.accepted).toHaveLength(1);
});

it("logs and sends the newest head again after a day", async () => {
  const logged = start({ betweenHeads: 1, betweenAttempts: 1 });
  await eventually(() => expect(server.accepted.length).toBeGreaterThan(1));
  expect(logged.mock.calls.filter(([, message]) => message === "audit head").length).toBeGreaterThan(1);
});

it("sends nothing where that is switched off", async () => {
  env.AUDIT_HEAD_MAIL = "off";
  const logged = start({ betweenHeads: 1 });
  const heads = () => logged.mock.calls.filter(([, message]) => message === "audit head").length;
  await eventually(() => expect(heads()).toBeGreaterThan(2));
  expect(server.received).toEqual([]);
});
