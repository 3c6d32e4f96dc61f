import { TOTP } from "otpauth";
import { afterEach, describe, expect, it, vi } from "vitest";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { storageRefusals } from "@/lib/platform/refusals";
import { makeReadOnlyOnce } from "@/lib/testing/read-only-database";
import { must } from "@/lib/testing/small-report";
import { addTestPerson, password, recordedTypes } from "../accounts.test-data";
import { resetSecondFactor } from "../people/commands";
import {
  changeOwnPassword,
  removeSecondFactor,
  renewRecoveryCodes,
  setUpSecondFactor,
} from "../people/own-account-commands";
import { checkCode, checkPassword } from "../sign-in/check-credentials";
import { refusals } from "../refusals";
import { shortLived } from "@/lib/platform/shared/short-lived";
import { proposeSecret } from "./proposed-secret";
import { recoveryCodesLeft } from "./repository";
import { isRecoveryCode, otpauthUri, newRecoveryCodes, newSecret, qrCodeOf, stepOf } from "./second-factor";

const start = new Date("2026-01-15T08:00:10Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const codeAt = (secret: string, at: Date) => new TOTP({ secret }).generate({ timestamp: at.getTime() });
const place = { address: "203.0.113.9", device: null };

afterEach(() => vi.useRealTimers());

describe("a code of the authenticator", () => {
  const secret = newSecret();
  const step = Math.floor(start.getTime() / 30_000);

  it.each([
    ["is accepted at its time step", 0, step],
    ["is accepted one step late, for a slow clock", -30, step - 1],
    ["is accepted one step early, for a fast clock", 30, step + 1],
    ["is refused two steps late", -60, null],
    ["is refused two steps early", 60, null],
  ])("%s", (_, seconds, expected) => {
    expect(stepOf(codeAt(secret, after(seconds)), secret, { lastStep: 0, at: start })).toBe(expected);
  });

  it("is accepted once, and older codes are refused after it", () => {
    const code = codeAt(secret, start);
    expect(stepOf(code, secret, { lastStep: step, at: start })).toBeNull();
    expect(stepOf(codeAt(secret, after(-30)), secret, { lastStep: step, at: start })).toBeNull();
    expect(stepOf(codeAt(secret, after(30)), secret, { lastStep: step, at: after(30) })).toBe(step + 1);
  });

  it("must belong to the key and have six digits", () => {
    expect(stepOf(codeAt(newSecret(), start), secret, { lastStep: 0, at: start })).toBeNull();
    for (const typed of ["", "12345", "abcdef", "1234567"])
      expect(stepOf(typed, secret, { lastStep: 0, at: start })).toBeNull();
  });
});

describe("keys and recovery codes", () => {
  it("creates a key of 160 bits, with its otpauth URI and QR code", () => {
    const secret = newSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(otpauthUri(secret, "li.hua@annals.test")).toBe(
      `otpauth://totp/Annals:li.hua%40annals.test?issuer=Annals&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
    );
    expect(qrCodeOf("otpauth://totp/x")).toMatch(/^<svg /);
  });

  it("creates recovery codes that a fast hash protects: of 112 bits or more", () => {
    const alphabet = new Set(
      Array.from({ length: 200 }, newRecoveryCodes).flat().join("").replaceAll("-", ""),
    );
    const [code = ""] = newRecoveryCodes();
    expect(code.replaceAll("-", "").length * Math.log2(alphabet.size)).toBeGreaterThanOrEqual(112);
  });

  it("creates ten different recovery codes that cannot be mistaken for six digits", () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([a-hj-km-np-z2-9]{4}-)+[a-hj-km-np-z2-9]{4}$/);
    expect(codes.every(isRecoveryCode)).toBe(true);
    expect(isRecoveryCode("abcd-efgh-jkmn-pqrs"), "one of those made before").toBe(true);
    expect(isRecoveryCode("123 456")).toBe(false);
  });
});

async function addPersonWithSecondFactor() {
  vi.useFakeTimers({ now: start, toFake: ["Date"] });
  const person = await addTestPerson(["reviewer"]);
  const secret = await proposeSecret(person.id, "a session");
  const { codes, version } = must(await setUpSecondFactor({ code: codeAt(secret, start) }, person.actor));
  return { ...person, secret, codes, version };
}

describe("a second factor", () => {
  it("is stored only with a correct code, and ends other sessions", async () => {
    vi.useFakeTimers({ now: start, toFake: ["Date"] });
    const { actor, now, id } = await addTestPerson();
    const before = (await now()).sessionVersion;
    const secret = await proposeSecret(id, "a session");
    const wrong = await setUpSecondFactor({ code: "000000" }, actor);
    expect(wrong).toMatchObject({ error: { code: "INVALID" } });
    expect((await now()).hasSecondFactor).toBe(false);
    const { version } = must(await setUpSecondFactor({ code: codeAt(secret, start) }, actor));
    expect(await now()).toMatchObject({ hasSecondFactor: true, sessionVersion: version });
    expect(version).toBe(before + 1);
    expect(await recordedTypes(id)).toEqual(["person.added", "person.second_factor_set_up"]);
    const events = await reader().auditEvent.findMany({ where: { subject: `person:${id}` } });
    expect(JSON.stringify(events)).not.toContain(secret);
  });

  it("has the secret that the server proposed, whatever a browser sends", async () => {
    const { actor, id, now } = await addTestPerson();
    const chosen = "A".repeat(32);
    const input = { secret: chosen, code: codeAt(chosen, new Date()) };
    expect(await setUpSecondFactor(input, actor)).toMatchObject({ error: { code: "LOCKED" } });
    await proposeSecret(id, "a session");
    expect(await setUpSecondFactor(input, actor)).toMatchObject({ error: { code: "INVALID" } });
    expect((await now()).hasSecondFactor).toBe(false);
  });

  it("is not set up by a proposal that has lapsed", async () => {
    vi.useFakeTimers({ now: start, toFake: ["Date"] });
    const { actor, id } = await addTestPerson();
    const secret = await proposeSecret(id, "a session");
    vi.setSystemTime(after(15 * 60));
    // A database has a clock of its own.
    await shortLived().keep(`second factor:${id}`, "", 0);
    const lapsed = await setUpSecondFactor({ code: codeAt(secret, after(15 * 60)) }, actor);
    expect(lapsed).toMatchObject({ error: { code: "LOCKED", sentence: refusals.proposalLapsed } });
  });

  it("accepts a new code once, but not the one it was set up with", async () => {
    const { now, secret } = await addPersonWithSecondFactor();
    const person = await now();
    expect(await checkCode(person, codeAt(secret, start), place)).toEqual({ ok: false, minutes: null });
    vi.setSystemTime(after(30));
    const code = codeAt(secret, after(30));
    expect(await checkCode(person, ` ${code.slice(0, 3)} ${code.slice(3)}`, place)).toMatchObject({
      ok: true,
    });
    expect(await checkCode(person, code, place)).toEqual({ ok: false, minutes: null });
  });

  it("accepts a code only once when two requests use it at the same time", async () => {
    const { now, secret } = await addPersonWithSecondFactor();
    vi.setSystemTime(after(30));
    const [person, code] = [await now(), codeAt(secret, after(30))];
    const both = await Promise.all([checkCode(person, code, place), checkCode(person, code, place)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("says that the database cannot take a code, and accepts it afterwards", async () => {
    const { now, secret } = await addPersonWithSecondFactor();
    vi.setSystemTime(after(30));
    const [person, code] = [await now(), codeAt(secret, after(30))];
    for (let round = 0; round < 7; round += 1) {
      await makeReadOnlyOnce();
      const refusal = { code: "UNAVAILABLE", sentence: storageRefusals.readOnly };
      expect(await checkCode(person, code, place)).toEqual({ ok: false, minutes: null, refusal });
    }
    expect(await checkCode(person, code, place)).toMatchObject({ ok: true });
  });

  it("accepts each recovery code once, stores only hashes, and replaces them by new ones", async () => {
    const { now, id, codes, actor } = await addPersonWithSecondFactor();
    const person = await now();
    expect(await checkCode(person, codes[3]?.toUpperCase() ?? "", place)).toMatchObject({ ok: true });
    expect(await checkCode(person, codes[3] ?? "", place)).toMatchObject({ ok: false });
    expect(await recoveryCodesLeft(reader(), id)).toBe(9);
    const rows = await reader().recoveryCode.findMany({ where: { personId: id } });
    expect(rows.some(({ codeHash }) => codes.includes(codeHash))).toBe(false);
    must(await renewRecoveryCodes({}, actor));
    expect(await recoveryCodesLeft(reader(), id)).toBe(10);
    expect(await checkCode(person, codes[4] ?? "", place)).toMatchObject({ ok: false });
    expect(await recordedTypes(id)).toContain("person.signed_in");
  });

  it("refuses even a correct code after five failures from one place", async () => {
    const { now, secret } = await addPersonWithSecondFactor();
    vi.setSystemTime(after(30));
    const person = await now();
    for (let guess = 0; guess < 5; guess++) await checkCode(person, "000000", place);
    const right = await checkCode(person, codeAt(secret, after(30)), place);
    expect(right).toEqual({ ok: false, minutes: expect.any(Number) as number });
  });

  it("allows a short password, but cannot be removed while the password is short", async () => {
    const { actor, now } = await addPersonWithSecondFactor();
    expect(await changeOwnPassword({ current: password, password: "k7heron" }, actor)).toMatchObject({
      error: { code: "INVALID" },
    });
    must(await changeOwnPassword({ current: password, password: "k7 heron" }, actor));
    expect(await removeSecondFactor({ current: "k7 heron" }, actor)).toMatchObject({
      error: { code: "LOCKED" },
    });
    must(await changeOwnPassword({ current: "k7 heron", password }, actor));
    expect(await removeSecondFactor({ current: "k7 heron" }, actor)).toMatchObject({
      error: { code: "FORBIDDEN" },
    });
    must(await removeSecondFactor({ current: password }, actor));
    expect((await now()).hasSecondFactor).toBe(false);
  });

  it("is reset by an administrator together with its recovery codes, which ends every session", async () => {
    const { id, now, version } = await addPersonWithSecondFactor();
    must(await resetSecondFactor({ personId: id }, system));
    expect(await now()).toMatchObject({ hasSecondFactor: false, sessionVersion: version + 1 });
    expect(await recoveryCodesLeft(reader(), id)).toBe(0);
    expect(await resetSecondFactor({ personId: id }, system)).toMatchObject({
      error: { code: "NOTHING_TO_DO" },
    });
  });
});

describe("the first step of signing in", () => {
  it.each([
    ["a wrong password", (email: string) => ({ email, password: "not the password" })],
    ["an unknown person", () => ({ email: "nobody@annals.test", password })],
    ["no password", (email: string) => ({ email, password: "" })],
    ["a very long password", (email: string) => ({ email, password: "x".repeat(100_000) })],
  ])("gives the same answer to %s", async (_, typed) => {
    const { email } = await addTestPerson();
    expect(await checkPassword(typed(email), place)).toEqual({ ok: false, minutes: null });
  });

  it("accepts the address in any case, and reports whether the password is short", async () => {
    const { email } = await addTestPerson();
    const entered = await checkPassword({ email: ` ${email.toUpperCase()} `, password }, place);
    expect(entered).toMatchObject({ ok: true, value: { isShort: false } });
  });
});
