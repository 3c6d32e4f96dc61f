import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { reader } from "@/lib/platform/database";
import { env } from "@/lib/platform/env";
import { fakeSmtp } from "@/lib/testing/fake-smtp";
import { must } from "@/lib/testing/small-report";
import { returnProposals } from "./decision-commands";
import { tellReturned } from "./deliver-link";
import { handOverTraining, proposalsOf } from "./departments.test-data";
import { findHandOverOfToken } from "./repository";

const server = fakeSmtp("refused.");
let url: string;
beforeAll(async () => {
  url = await server.start();
});
afterAll(async () => {
  env.SMTP_URL = undefined;
  await server.stop();
});
beforeEach(() => {
  env.SMTP_URL = url;
  server.received.length = 0;
});

async function returned(email: string) {
  const { handOver, report, answer } = await handOverTraining({ email });
  must(await answer({ "training.batches": "24批" }));
  const proposalIds = (await proposalsOf(handOver)).map(({ proposalId }) => proposalId);
  const input = { handOverId: handOver.id, proposalIds, reason: "请核对" };
  return { handOver, told: await tellReturned(must(await returnProposals(input, report.editor))) };
}

/** What was mailed, without the breaks of long lines. */
function mailed(): string {
  const encoded = server.received.filter((line) => /^[A-Za-z0-9+/=]{20,}$/.test(line)).join("\n");
  return server.received.join("\n").replaceAll("=\n", "") + Buffer.from(encoded, "base64").toString();
}

it("mails what was returned with a link, which the editor is not shown", async () => {
  const { handOver, told } = await returned("li@annals.test");
  const token = /\/answer\/([\w-]+)/.exec(mailed())?.[1] ?? "";
  expect((await findHandOverOfToken(reader(), token))?.id).toBe(handOver.id);
  expect(told.mail).toEqual({ to: "li@annals.test", isAccepted: true });
  expect(JSON.stringify(told)).not.toContain(token);
  expect(told.text.zh).toContain("请打开此前发给您的链接");
});

it("gives the editor a text to pass on where there is no address", async () => {
  const { told } = await returned("");
  expect(told).toMatchObject({ mail: null, text: { zh: expect.stringContaining("理由：请核对") } });
  expect(server.received).toEqual([]);
});
