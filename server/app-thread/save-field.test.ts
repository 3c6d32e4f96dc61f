import { beforeEach, expect, it } from "vitest";
import { currentPerson, password } from "@/lib/accounts/accounts.test-data";
import { addPerson } from "@/lib/accounts/people/commands";
import { cookieName, seal } from "@/lib/accounts/sessions/sealed-cookies";
import { newSessionPayload } from "@/lib/accounts/sessions/session";
import { revisionsOfField } from "@/lib/entry/repository";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
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
  const value = await seal("session", newSessionPayload(await currentPerson(id)));
  return { id, cookie: `${cookieName("session")}=${value}` };
}

async function answerTo(cookie: string, openedBy: string | undefined) {
  const headers = { cookie, origin: "https://annals.test", host: "annals.test" };
  const body = JSON.stringify({ fieldId, typed: "35批", basedOn: 0, openedBy });
  return JSON.parse(await saveFieldAsJson({ headers, body })) as { ok: boolean; error?: { code: string } };
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
