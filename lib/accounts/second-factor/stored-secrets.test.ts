import { TOTP } from "otpauth";
import { afterEach, describe, expect, it, vi } from "vitest";
import { system } from "@/lib/platform/actor";
import { reader, write } from "@/lib/platform/database";
import { log } from "@/lib/platform/log";
import { must } from "@/lib/testing/small-report";
import { addTestPerson } from "../accounts.test-data";
import { setUpSecondFactor } from "../people/own-account-commands";
import { refusals } from "../refusals";
import { checkCode } from "../sign-in/check-credentials";
import { encryptStoredSecrets } from "./encrypt-stored-secrets";
import { proposeSecret } from "./proposed-secret";
import { recoveryHash } from "./second-factor";

const place = { address: "203.0.113.9", device: null };
const start = new Date("2026-01-15T08:00:10Z");
const later = new Date(start.getTime() + 30_000);
const codeAt = (secret: string, at: Date) => new TOTP({ secret }).generate({ timestamp: at.getTime() });

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

async function addPersonWithSecondFactor() {
  vi.useFakeTimers({ now: start, toFake: ["Date"] });
  const person = await addTestPerson(["reviewer"]);
  const secret = await proposeSecret(person.id, "a session");
  const { codes } = must(await setUpSecondFactor({ code: codeAt(secret, start) }, person.actor));
  vi.setSystemTime(later);
  return { ...person, secret, codes, person: await person.now() };
}

const stored = async (personId: string) =>
  (await reader().secondFactor.findUniqueOrThrow({ where: { personId } })).secret;

describe("the secret of a second factor", () => {
  it("is encrypted in the database", async () => {
    const { id, secret } = await addPersonWithSecondFactor();
    expect(await stored(id)).toMatch(/^v1\./);
    expect(JSON.stringify(await reader().secondFactor.findMany())).not.toContain(secret);
  });

  it("is encrypted by one command if an earlier version stored it in clear", async () => {
    const { id, secret, person } = await addPersonWithSecondFactor();
    await write((tx) => tx.secondFactor.update({ where: { personId: id }, data: { secret } }));
    expect(must(await encryptStoredSecrets({}, system))).toEqual({ count: 1 });
    expect(await stored(id)).toMatch(/^v1\./);
    expect(await checkCode(person, codeAt(secret, later), place)).toMatchObject({ ok: true });
    const event = await reader().auditEvent.findFirstOrThrow({ orderBy: { seq: "desc" }, skip: 1 });
    expect(event).toMatchObject({ type: "record.second_factors_encrypted", to: '{"count":1}' });
    expect(must(await encryptStoredSecrets({}, system))).toEqual({ count: 0 });
  });
});

describe("a second factor whose secret was encrypted under another AUTH_SECRET", () => {
  it("refuses codes with a sentence that says what to do, and admits a recovery code", async () => {
    const { secret, codes, person } = await addPersonWithSecondFactor();
    vi.stubEnv("AUTH_SECRET", "another secret, of 32 characters or more");
    for (let round = 0; round < 7; round += 1)
      expect(await checkCode(person, codeAt(secret, later), place)).toMatchObject({
        ok: false,
        refusal: { sentence: refusals.unreadableSecret },
      });
    expect(await checkCode(person, codes[0] ?? "", place)).toMatchObject({ ok: true });
  });
});

it("a recovery code of sixteen characters, made before they were longer, admits once", async () => {
  const { id, person } = await addPersonWithSecondFactor();
  const code = "abcd-efgh-jkmn-pqrs";
  const row = { personId: id, codeHash: recoveryHash(id, code) };
  await write((tx) => tx.recoveryCode.create({ data: row }));
  const logged = vi.spyOn(log, "info");
  expect(await checkCode(person, code, place)).toMatchObject({ ok: true });
  expect(await checkCode(person, code, place)).toMatchObject({ ok: false });
  const lines = logged.mock.calls.map(([line]) => line);
  expect(lines.filter((line) => JSON.stringify(line).includes("recovery_code_used"))).toHaveLength(1);
  expect(JSON.stringify(lines)).not.toContain(code);
});
