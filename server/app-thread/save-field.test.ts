import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { password, startTestSession } from "@/lib/accounts/accounts.test-data";
import { addPerson } from "@/lib/accounts/people/commands";
import { revisionsOfField } from "@/lib/entry/repository";
import * as commands from "@/lib/entry/saving/commands";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { log } from "@/lib/platform/log";
import { storageRefusals, unexpected } from "@/lib/platform/refusals";
import type { Refusal } from "@/lib/platform/result";
import { StorageError, storageFaults } from "@/lib/platform/storage/fault";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { saveFieldAsJson } from "./save-field";

let report: SmallReport;
let fieldId: string;
beforeEach(async () => {
  process.env.AUTH_SECRET ??= "a secret that is long enough to seal a cookie";
  report = await openSmallReport();
  fieldId = report.fieldId("training.batches");
});

let count = 0;

/** Adds an editor of the report, and returns their id and their session's cookie. */
async function signedIn(name: string) {
  const details = { email: `saver-${++count}@annals.test`, name, roles: ["editor" as const], password };
  const { id } = must(await addPerson({ ...details, topics: ["training"] }, system));
  const { cookies } = await startTestSession(id);
  const [cookie] = Object.entries(cookies).map(([key, value]) => `${key}=${value}`);
  return { id, cookie: cookie ?? "" };
}

async function answerTo(cookie: string, openedBy: string | undefined) {
  const headers = { cookie, origin: "http://annals.test", host: "annals.test" };
  const body = JSON.stringify({ fieldId, typed: "35批", basedOn: 0, openedBy });
  const answer = await saveFieldAsJson({ headers, body });
  return JSON.parse(answer.body) as { ok: boolean; error?: { code: string } };
}

const authors = async () => (await revisionsOfField(reader(), fieldId)).map(({ authorName }) => authorName);

it("saves for the person who opened the form", async () => {
  const li = await signedIn("李华");
  expect(await answerTo(li.cookie, li.id)).toMatchObject({ ok: true });
  expect(await authors()).toEqual(["李华"]);
});

it("does not save what one person typed under the name of who has signed in since", async () => {
  const [li, zhao] = [await signedIn("李华"), await signedIn("赵敏")];
  expect(await answerTo(zhao.cookie, li.id)).toMatchObject({ error: { code: "OTHER_PERSON" } });
  expect(await authors()).toEqual([]);
});

it("does not save what is nobody's", async () => {
  const { cookie } = await signedIn("李华");
  expect(await answerTo(cookie, undefined)).toMatchObject({ error: { code: "INVALID" } });
  expect(await authors()).toEqual([]);
});

it.each(["typed", "source", "unknown", "fieldId"])(
  "refuses 50,000 brackets as its %s, or does without",
  async (name) => {
    const li = await signedIn("李华");
    const headers = { cookie: li.cookie, origin: "http://annals.test", host: "annals.test" };
    const sent = JSON.stringify({ fieldId, typed: "35批", basedOn: 0, openedBy: li.id, [name]: 0 });
    const body = sent.replace(`"${name}":0`, `"${name}":${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    const answer = await saveFieldAsJson({ headers, body });
    expect(answer.status).toBe(200);
    const expected =
      name === "unknown" ? { ok: true } : { error: { code: "INVALID", sentence: expect.anything() } };
    expect(JSON.parse(answer.body)).toMatchObject(expected);
  },
);

describe("a save that fails", () => {
  const failing = async (error: Error) => {
    const li = await signedIn("李华");
    vi.spyOn(log, "error").mockImplementation(() => undefined);
    vi.spyOn(commands, "saveField").mockRejectedValueOnce(error);
    const headers = { cookie: li.cookie, origin: "http://annals.test", host: "annals.test" };
    const body = JSON.stringify({ fieldId, typed: "35批", basedOn: 0, openedBy: li.id });
    const answer = await saveFieldAsJson({ headers, body });
    return { status: answer.status, ...(JSON.parse(answer.body) as { error: Refusal }) };
  };
  afterEach(() => vi.restoreAllMocks());

  it.each(storageFaults)("because the database is %s says so, and may be tried again", async (fault) => {
    const sentence = storageRefusals[fault];
    expect(await failing(new StorageError(fault))).toMatchObject({
      status: 503,
      error: { code: "UNAVAILABLE", sentence },
    });
    expect(log.error).not.toHaveBeenCalled();
  });

  it("for a reason that nobody expected has a sentence, and the reason is logged", async () => {
    const error = new Error("surprise", { cause: () => undefined });
    expect(await failing(error)).toMatchObject({
      status: 500,
      error: { code: "UNEXPECTED", sentence: unexpected },
    });
    expect(log.error).toHaveBeenCalledWith({ error }, expect.any(String));
  });
});
