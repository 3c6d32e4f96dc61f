import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { addSomebody, password, recordedOf } from "./accounts.test-data";
import {
  addPerson,
  changePerson,
  disablePerson,
  enablePerson,
  resetSecondFactor,
  signOutEverywhere,
} from "./people/commands";
import { invitePerson, makeLink, revokeLink } from "./links/commands";
import { isPassword } from "./passwords/hash-password";
import { findPasswordHash, findPersonByEmail } from "./repository";

const person = { email: "Li.Hua@annals.test", name: "李华", roles: ["editor" as const], password };
const stranger: Actor = { id: "stranger", name: "stranger", roles: ["reviewer"], topicIds: [] };

describe("an account", () => {
  it("is found by its address in any case, with its password only as a hash", async () => {
    const { id } = must(await addPerson(person, system));
    expect((await findPersonByEmail(reader(), "li.hua@ANNALS.test"))?.id).toBe(id);
    const hash = await findPasswordHash(reader(), id);
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await isPassword(hash, password)).toBe(true);
    expect(await isPassword(hash, `${password}!`)).toBe(false);
    expect(await isPassword(null, password)).toBe(false);
  });

  it("has the same password however its signs were typed", async () => {
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

  it("may end its own sessions, and nobody else's account may be touched without the role", async () => {
    const { id, email, actor } = await addSomebody();
    must(await signOutEverywhere({ personId: id }, actor));
    const details = { email, name: "x", roles: ["administrator" as const] };
    for (const change of [
      () => signOutEverywhere({ personId: id }, stranger),
      () => disablePerson({ personId: id }, stranger),
      () => enablePerson({ personId: id }, stranger),
      () => resetSecondFactor({ personId: id }, stranger),
      () => makeLink({ personId: id }, stranger),
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
  ])("ends every session when somebody is %s, and is recorded", async (_, change, type) => {
    const { id, now } = await addSomebody();
    const before = (await now()).sessionVersion;
    must(await change(id));
    expect((await now()).sessionVersion).toBe(before + 1);
    expect(await recordedOf(id)).toEqual(["person.added", type]);
  });

  it("of roles ends every session and tells from and to", async () => {
    const { id, email, now } = await addSomebody(["editor", "reviewer"]);
    const before = (await now()).sessionVersion;
    must(await changePerson({ personId: id, email, name: "李华", roles: ["editor"] }, system));
    expect(await now()).toMatchObject({ roles: ["editor"], sessionVersion: before + 1 });
    const event = await reader().auditEvent.findFirstOrThrow({
      where: { subject: `person:${id}`, type: "person.changed" },
    });
    expect(JSON.parse(event.from ?? "")).toMatchObject({ email, roles: ["editor", "reviewer"] });
    expect(JSON.parse(event.to ?? "")).toMatchObject({ email, roles: ["editor"] });
  });

  it("of the name alone leaves sessions be, and no change at all is not recorded", async () => {
    const { id, email, now } = await addSomebody();
    const { sessionVersion } = await now();
    must(await changePerson({ personId: id, email, name: "李 华", roles: ["editor"] }, system));
    must(await changePerson({ personId: id, email, name: "李 华", roles: ["editor"] }, system));
    expect(await now()).toMatchObject({ name: "李 华", sessionVersion });
    expect(await recordedOf(id)).toEqual(["person.added", "person.changed"]);
  });

  it("does not give one person the address of another", async () => {
    const [one, other] = [await addSomebody(), await addSomebody()];
    const input = {
      personId: one.id,
      email: other.email.toUpperCase(),
      name: "李华",
      roles: ["editor" as const],
    };
    expect(await changePerson(input, system)).toMatchObject({ error: { code: "CONFLICT" } });
  });
});

describe("the last administrator who can sign in", () => {
  let first: Awaited<ReturnType<typeof addSomebody>>;
  let invited: string;

  beforeAll(async () => {
    first = await addSomebody(["administrator"]);
    const link = await invitePerson(
      { email: "coming@annals.test", name: "将来", roles: ["administrator"] },
      system,
    );
    invited = must(link).personId;
  });

  const demote = (personId: string, email: string, actor: Actor) =>
    changePerson({ personId, email, name: "李华", roles: ["editor"] }, actor);

  it("is neither disabled nor demoted, whoever asks; an invited one does not count", async () => {
    expect((await findPersonByEmail(reader(), "coming@annals.test"))?.id).toBe(invited);
    expect(await disablePerson({ personId: first.id }, system)).toMatchObject({ error: { code: "LOCKED" } });
    expect(await demote(first.id, first.email, first.actor)).toMatchObject({ error: { code: "LOCKED" } });
    expect((await first.now()).roles).toEqual(["administrator"]);
  });

  it("may be when another can; but nobody disables themselves", async () => {
    const second = await addSomebody(["administrator"]);
    expect(await disablePerson({ personId: second.id }, second.actor)).toMatchObject({
      error: { code: "LOCKED" },
    });
    must(await demote(first.id, first.email, second.actor));
    expect(await disablePerson({ personId: second.id }, system)).toMatchObject({ error: { code: "LOCKED" } });
  });
});
