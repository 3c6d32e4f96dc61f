import { afterEach, describe, expect, it, vi } from "vitest";
import { type Actor, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { actorNow, addSomebody, password, personNow, recordedOf } from "../accounts.test-data";
import { changePerson, disablePerson } from "../people/commands";
import { personListings } from "../people/listing-repository";
import { choosePassword, invitePerson, makeLink, revokeLink } from "./commands";
import { isPassword } from "../passwords/hash-password";
import { lineOf } from "../people/person-listing";
import { findPasswordHash } from "../repository";

const chosen = "eleven herons over the delta";
const day = 24 * 60 * 60 * 1000;

let count = 0;

async function invite() {
  const email = `invited-${++count}@annals.test`;
  const link = must(await invitePerson({ email, name: "王伟", roles: ["editor"] }, system));
  return { ...link, actor: await actorNow(link.personId) };
}

const choose = (token: string, actor: Actor, typed = chosen) =>
  choosePassword({ token, password: typed }, actor);
const gone = { ok: false, error: { code: "LOCKED" } };
const hasPassword = async (id: string, typed: string) =>
  isPassword(await findPasswordHash(reader(), id), typed);

async function stateOf(id: string, at = new Date()) {
  const entry = (await personListings(reader())).find((one) => one.id === id);
  return entry && lineOf(entry, at);
}

afterEach(() => vi.useRealTimers());

describe("an invitation", () => {
  it("lets the person, and nobody else, choose the password once", async () => {
    const { token, personId, actor } = await invite();
    expect((await personNow(personId)).hasPassword).toBe(false);
    expect(await stateOf(personId)).toMatchObject({ state: "invited", canSignIn: false });
    must(await choose(token, actor));
    expect(await hasPassword(personId, chosen)).toBe(true);
    expect(await choose(token, actor, "another sentence of mine")).toMatchObject(gone);
    expect(await hasPassword(personId, chosen)).toBe(true);
    expect(await stateOf(personId)).toMatchObject({ state: "active", link: null });
    expect(await recordedOf(personId)).toEqual([
      "person.invited",
      "person.link_made",
      "person.password_chosen",
    ]);
  });

  it("is kept only as a hash, and recorded without its secret", async () => {
    const { token, personId } = await invite();
    const rows = await reader().oneTimeLink.findMany({ where: { personId } });
    const events = await reader().auditEvent.findMany({ where: { subject: `person:${personId}` } });
    expect(rows).toHaveLength(1);
    expect(JSON.stringify([rows, events])).not.toContain(token);
  });

  it("works for seven days", async () => {
    const { token, personId, actor } = await invite();
    vi.useFakeTimers({ now: Date.now() + 7 * day + 1000, toFake: ["Date"] });
    expect(await choose(token, actor)).toMatchObject(gone);
    expect(await stateOf(personId)).toMatchObject({ state: "lapsed", link: { isLapsed: true } });
  });

  it("is replaced by a new one, and can be taken back", async () => {
    const { token, personId, actor } = await invite();
    const renewed = must(await makeLink({ personId }, system));
    expect(renewed.purpose).toBe("invitation");
    expect(await choose(token, actor)).toMatchObject(gone);
    must(await revokeLink({ personId }, system));
    expect(await choose(renewed.token, actor)).toMatchObject(gone);
    expect(await revokeLink({ personId }, system)).toMatchObject({ error: { code: "NOTHING_TO_DO" } });
    expect(await recordedOf(personId)).toEqual([
      "person.invited",
      "person.link_made",
      "person.link_made",
      "person.link_revoked",
    ]);
  });

  it("ends when the account is disabled, and when its address turns out to be wrong", async () => {
    const [one, other] = [await invite(), await invite()];
    must(await disablePerson({ personId: one.personId }, system));
    expect(await choose(one.token, one.actor)).toMatchObject(gone);
    expect(await makeLink({ personId: one.personId }, system)).toMatchObject(gone);
    const details = { email: "right@annals.test", name: "王伟", roles: ["editor" as const] };
    must(await changePerson({ personId: other.personId, ...details }, system));
    expect(await choose(other.token, other.actor)).toMatchObject(gone);
  });

  it("is of no use to another, and not spent by a password that is refused", async () => {
    const { token, actor, personId } = await invite();
    expect(await choose(token, (await addSomebody()).actor)).toMatchObject(gone);
    expect(await choose(token, actor, "too short")).toMatchObject({ error: { code: "INVALID" } });
    expect(await choose(token, actor, "wang wei wang wei 2024")).toMatchObject({ ok: true });
    expect((await personNow(personId)).hasPassword).toBe(true);
  });
});

describe("a reset", () => {
  it("leaves the password as it is until the link is used, for a day; then every session ends", async () => {
    const { id, actor, now } = await addSomebody();
    const { token, purpose, expiresAt } = must(await makeLink({ personId: id }, system));
    expect(purpose).toBe("reset");
    expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(day);
    expect(await hasPassword(id, password)).toBe(true);
    const { sessionVersion } = await now();
    must(await choose(token, actor));
    expect(await hasPassword(id, password)).toBe(false);
    expect((await now()).sessionVersion).toBe(sessionVersion + 1);
  });
});
