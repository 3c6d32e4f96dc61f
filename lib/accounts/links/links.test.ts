import { afterEach, describe, expect, it, vi } from "vitest";
import { type Actor, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { currentActorOf, addTestPerson, password, currentPerson, recordedTypes } from "../accounts.test-data";
import { isPassword } from "../passwords/hash-password";
import { changePerson, disablePerson } from "../people/commands";
import { listPeople } from "../people/listing-repository";
import { personLineOf } from "../people/person-listing";
import { findPasswordHash } from "../repository";
import { choosePassword, invitePerson, createLink, revokeLink } from "./commands";

const chosen = "eleven herons over the delta";
const day = 24 * 60 * 60 * 1000;

let count = 0;

async function invite() {
  const email = `invited-${++count}@annals.test`;
  const link = must(await invitePerson({ email, name: "王伟", roles: ["editor"] }, system));
  return { ...link, actor: await currentActorOf(link.personId) };
}

const choose = (token: string, actor: Actor, typed = chosen) =>
  choosePassword({ token, password: typed }, actor);
const lockedRefusal = { ok: false, error: { code: "LOCKED" } };
const hasPassword = async (id: string, typed: string) =>
  isPassword(await findPasswordHash(reader(), id), typed);

async function stateOf(id: string, at = new Date()) {
  const entry = (await listPeople(reader())).find((person) => person.id === id);
  return entry && personLineOf(entry, at);
}

afterEach(() => vi.useRealTimers());

describe("an invitation", () => {
  it("lets the invited person choose a password once", async () => {
    const { token, personId, actor } = await invite();
    expect((await currentPerson(personId)).hasPassword).toBe(false);
    expect(await stateOf(personId)).toMatchObject({ state: "invited", canSignIn: false });
    must(await choose(token, actor));
    expect(await hasPassword(personId, chosen)).toBe(true);
    expect(await choose(token, actor, "another sentence of mine")).toMatchObject(lockedRefusal);
    expect(await hasPassword(personId, chosen)).toBe(true);
    expect(await stateOf(personId)).toMatchObject({ state: "active", link: null });
    expect(await recordedTypes(personId)).toEqual([
      "person.invited",
      "person.link_made",
      "person.password_chosen",
    ]);
  });

  it("is stored only as a hash and recorded without its token", async () => {
    const { token, personId } = await invite();
    const rows = await reader().oneTimeLink.findMany({ where: { personId } });
    const events = await reader().auditEvent.findMany({ where: { subject: `person:${personId}` } });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify([rows, events])).not.toContain(token);
  });

  it("expires after seven days", async () => {
    const { token, personId, actor } = await invite();
    vi.useFakeTimers({ now: Date.now() + 7 * day + 1000, toFake: ["Date"] });
    expect(await choose(token, actor)).toMatchObject(lockedRefusal);
    expect(await stateOf(personId)).toMatchObject({ state: "lapsed", link: { isExpired: true } });
  });

  it("is replaced by a new link, and can be revoked", async () => {
    const { token, personId, actor } = await invite();
    const renewed = must(await createLink({ personId }, system));
    expect(renewed.purpose).toBe("invitation");
    expect(await choose(token, actor)).toMatchObject(lockedRefusal);
    must(await revokeLink({ personId }, system));
    expect(await choose(renewed.token, actor)).toMatchObject(lockedRefusal);
    expect(await revokeLink({ personId }, system)).toMatchObject({ error: { code: "NOTHING_TO_DO" } });
    expect(await recordedTypes(personId)).toEqual([
      "person.invited",
      "person.link_made",
      "person.link_made",
      "person.link_revoked",
    ]);
  });

  it("stops working when the account is disabled or its address changes", async () => {
    const [first, other] = [await invite(), await invite()];
    must(await disablePerson({ personId: first.personId }, system));
    expect(await choose(first.token, first.actor)).toMatchObject(lockedRefusal);
    expect(await createLink({ personId: first.personId }, system)).toMatchObject(lockedRefusal);
    const details = { email: "right@annals.test", name: "王伟", roles: ["editor" as const] };
    must(await changePerson({ personId: other.personId, ...details }, system));
    expect(await choose(other.token, other.actor)).toMatchObject(lockedRefusal);
  });

  it("does not work for another person, and is not used up by a refused password", async () => {
    const { token, actor, personId } = await invite();
    expect(await choose(token, (await addTestPerson()).actor)).toMatchObject(lockedRefusal);
    expect(await choose(token, actor, "too short")).toMatchObject({ error: { code: "INVALID" } });
    expect(await choose(token, actor, "wang wei wang wei 2024")).toMatchObject({ ok: true });
    expect((await currentPerson(personId)).hasPassword).toBe(true);
  });
});

describe("a reset link", () => {
  it("works for a day, keeps the old password until it is used, and then ends every session", async () => {
    const { id, actor, now } = await addTestPerson();
    const { token, purpose, expiresAt } = must(await createLink({ personId: id }, system));
    expect(purpose).toBe("reset");
    expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(day);
    expect(await hasPassword(id, password)).toBe(true);
    const { sessionVersion } = await now();
    must(await choose(token, actor));
    expect(await hasPassword(id, password)).toBe(false);
    expect((await now()).sessionVersion).toBe(sessionVersion + 1);
  });
});
