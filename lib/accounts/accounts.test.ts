import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { addPerson, disablePerson, enablePerson, setPassword, signOutEverywhere } from "./commands";
import { isPassword } from "./passwords";
import { findPasswordHash, findPerson, findPersonByEmail } from "./repository";

const password = "long enough to be a password";
const person = { email: "Li.Hua@annals.test", name: "李华", roles: ["editor" as const], password };
const stranger: Actor = { id: "stranger", name: "stranger", roles: ["reviewer"], topicIds: [] };
let id: string;

beforeAll(async () => {
  id = must(await addPerson(person, system)).id;
});

const version = async () => (await findPerson(reader(), id))?.sessionVersion ?? 0;

describe("an account", () => {
  it("is found by its address in any case, with its password only as a hash", async () => {
    expect((await findPersonByEmail(reader(), "li.hua@ANNALS.test"))?.id).toBe(id);
    const hash = await findPasswordHash(reader(), id);
    expect(hash).toMatch(/^\$argon2id\$/);
    expect(await isPassword(hash, password)).toBe(true);
    expect(await isPassword(hash, `${password}!`)).toBe(false);
    expect(await isPassword(null, password)).toBe(false);
  });

  it.each([
    ["an address that has an account", { ...person, email: "LI.HUA@annals.test" }, "CONFLICT"],
    ["a short password", { ...person, email: "b@annals.test", password: "too short" }, "INVALID"],
    ["no role", { ...person, email: "b@annals.test", roles: [] }, "INVALID"],
    ["no address", { ...person, email: "nobody" }, "INVALID"],
    ["a topic that does not exist", { ...person, email: "b@annals.test", topics: ["nothing"] }, "INVALID"],
  ])("is not added with %s", async (_, input, code) => {
    expect(await addPerson(input, system)).toMatchObject({ ok: false, error: { code } });
  });

  it.each([
    ["disabled", () => disablePerson({ personId: id }, system)],
    ["enabled", () => enablePerson({ personId: id }, system)],
    ["given a new password", () => setPassword({ personId: id, password: "another long password" }, system)],
    ["signed out everywhere", () => signOutEverywhere({ personId: id }, system)],
  ])("loses every session when it is %s", async (_, change) => {
    const before = await version();
    must<unknown>(await change());
    expect(await version()).toBe(before + 1);
  });

  it("may end its own sessions, and nobody else's account may be touched without the role", async () => {
    const self: Actor = { id, name: "李华", roles: ["editor"], topicIds: [] };
    expect((await signOutEverywhere({ personId: id }, self)).ok).toBe(true);
    for (const change of [signOutEverywhere, disablePerson, enablePerson]) {
      expect(await change({ personId: id }, stranger)).toMatchObject({ error: { code: "FORBIDDEN" } });
    }
  });
});
