import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { addTestPerson, password, recordedTypes } from "./accounts.test-data";
import { invitePerson, createLink, revokeLink } from "./links/commands";
import { isPassword } from "./passwords/hash-password";
import {
  addPerson,
  changePerson,
  disablePerson,
  enablePerson,
  resetSecondFactor,
  signOutEverywhere,
  signOutOwnSessions,
} from "./people/commands";
import { findPasswordHash, findPersonByEmail } from "./repository";

const person = { email: "Li.Hua@annals.test", name: "李华", roles: ["editor" as const], password };
const stranger: Actor = { id: "stranger", name: "stranger", roles: ["reviewer"], topicIds: [] };

describe("an account", () => {
  it("is found by its address in any case and stores only a hash of its password", async () => {
    const { id } = must(await addPerson(person, system));
    expect((await findPersonByEmail(reader(), "li.hua@ANNALS.test"))?.id).toBe(id);
    const hash = await findPasswordHash(reader(), id);
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await isPassword(hash, password)).toBe(true);
    expect(await isPassword(hash, `${password}!`)).toBe(false);
    expect(await isPassword(null, password)).toBe(false);
  });

  it("accepts the same password in full-width and half-width characters", async () => {
    const { id } = must(
      await addPerson(
        { ...person, email: "wide@annals.test", password: "ｆｕｌｌ width 与汉字 １２３" },
        system,
      ),
    );
    expect(await isPassword(await findPasswordHash(reader(), id), "full width 与汉字 123")).toBe(true);
  });

  it.each([
    ["an address that has an account", { ...person, email: " LI.HUA@annals.test" }, "CONFLICT"],
    ["a short password", { ...person, email: "b@annals.test", password: "too short" }, "INVALID"],
    ["no role", { ...person, email: "b@annals.test", roles: [] }, "INVALID"],
    ["no address", { ...person, email: "nobody" }, "INVALID"],
    ["a topic that does not exist", { ...person, email: "b@annals.test", topics: ["nothing"] }, "INVALID"],
  ])("is not added with %s", async (_, input, code) => {
    expect(await addPerson(input, system)).toMatchObject({ ok: false, error: { code } });
  });

  it("can end its own sessions, but cannot change other accounts without the administrator role", async () => {
    const { id, email, actor } = await addTestPerson();
    must(await signOutOwnSessions({}, actor));
    const details = { email, name: "x", roles: ["administrator" as const] };
    for (const change of [
      () => signOutEverywhere({ personId: id }, stranger),
      () => signOutEverywhere({ personId: id }, actor),
      () => disablePerson({ personId: id }, stranger),
      () => enablePerson({ personId: id }, stranger),
      () => resetSecondFactor({ personId: id }, stranger),
      () => createLink({ personId: id }, stranger),
      () => revokeLink({ personId: id }, stranger),
      () => changePerson({ personId: id, ...details }, stranger),
      () => invitePerson({ ...details, email: "new@annals.test" }, stranger),
    ])
      expect(await change()).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
  });
});

describe("a change by an administrator", () => {
  it.each([
    ["disabled", (personId: string) => disablePerson({ personId }, system), "person.disabled"],
    ["enabled", (personId: string) => enablePerson({ personId }, system), "person.enabled"],
    [
      "signed out everywhere",
      (personId: string) => signOutEverywhere({ personId }, system),
      "person.signed_out_everywhere",
    ],
  ])("ends every session and is recorded when a person is %s", async (_, change, type) => {
    const { id, now } = await addTestPerson();
    const before = (await now()).sessionVersion;
    must(await change(id));
    expect((await now()).sessionVersion).toBe(before + 1);
    expect(await recordedTypes(id)).toEqual(["person.added", type]);
  });

  it("ends every session and records from and to when roles change", async () => {
    const { id, email, now } = await addTestPerson(["editor", "reviewer"]);
    const before = (await now()).sessionVersion;
    must(await changePerson({ personId: id, email, name: "李华", roles: ["editor"] }, system));
    expect(await now()).toMatchObject({ roles: ["editor"], sessionVersion: before + 1 });
    const event = await reader().auditEvent.findFirstOrThrow({
      where: { subject: `person:${id}`, type: "person.changed" },
    });
    expect(JSON.parse(event.from ?? "")).toMatchObject({ email, roles: ["editor", "reviewer"] });
    expect(JSON.parse(event.to ?? "")).toMatchObject({ email, roles: ["editor"] });
  });

  it("keeps sessions when only the name changes, and records nothing when nothing changes", async () => {
    const { id, email, now } = await addTestPerson();
    const { sessionVersion } = await now();
    must(await changePerson({ personId: id, email, name: "李 华", roles: ["editor"] }, system));
    must(await changePerson({ personId: id, email, name: "李 华", roles: ["editor"] }, system));
    expect(await now()).toMatchObject({ name: "李 华", sessionVersion });
    expect(await recordedTypes(id)).toEqual(["person.added", "person.changed"]);
  });

  it("refuses an address that another account has", async () => {
    const [person, other] = [await addTestPerson(), await addTestPerson()];
    const input = {
      personId: person.id,
      email: other.email.toUpperCase(),
      name: "李华",
      roles: ["editor" as const],
    };
    expect(await changePerson(input, system)).toMatchObject({ error: { code: "CONFLICT" } });
  });
});

describe("the last administrator who can sign in", () => {
  let first: Awaited<ReturnType<typeof addTestPerson>>;
  let invited: string;

  beforeAll(async () => {
    first = await addTestPerson(["administrator"]);
    const link = await invitePerson(
      { email: "coming@annals.test", name: "将来", roles: ["administrator"] },
      system,
    );
    invited = must(link).personId;
  });

  const demote = (personId: string, email: string, actor: Actor) =>
    changePerson({ personId, email, name: "李华", roles: ["editor"] }, actor);

  it("cannot be disabled or demoted by anybody; an invited administrator does not count", async () => {
    expect((await findPersonByEmail(reader(), "coming@annals.test"))?.id).toBe(invited);
    expect(await disablePerson({ personId: first.id }, system)).toMatchObject({ error: { code: "LOCKED" } });
    expect(await demote(first.id, first.email, first.actor)).toMatchObject({ error: { code: "LOCKED" } });
    expect((await first.now()).roles).toEqual(["administrator"]);
  });

  it("can be demoted once another can sign in; nobody can disable their own account", async () => {
    const second = await addTestPerson(["administrator"]);
    expect(await disablePerson({ personId: second.id }, second.actor)).toMatchObject({
      error: { code: "LOCKED" },
    });
    must(await demote(first.id, first.email, second.actor));
    expect(await disablePerson({ personId: second.id }, system)).toMatchObject({ error: { code: "LOCKED" } });
  });
});
