import "server-only";
import { z } from "zod";
import { command, type Context, recorded } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { nameToTell, notifyOfAccount, notifyOfRoles } from "@/lib/notices/notify";
import { byProgram } from "@/lib/platform/access";
import { fail } from "@/lib/platform/result";
import { addAccount } from "../add-account";
import { identitiesOf } from "../identities-repository";
import type { Person } from "../model";
import { passwordRefusal } from "../passwords/accept-password";
import { hashPassword } from "../passwords/hash-password";
import { managingPeople } from "../policy";
import { refusals } from "../refusals";
import { findPerson, saveAccount } from "../repository";
import { detailsSchema, personSchema, typedPasswordSchema } from "../schema";
import { expiryOf, linkStateOf, newToken, type Purpose } from "./one-time-link";
import { findLink, revokeLinks, saveLink, consumeLink } from "./repository";

/** A one-time link just created. Its token is not stored, so it can be handed over only now. */
export type CreatedLink = {
  personId: string;
  email: string;
  purpose: Purpose;
  /** Who made it; null for who runs the server. */
  madeBy: string | null;
  token: string;
  expiresAt: Date;
};

export const invitePerson = command(detailsSchema, managingPeople, async (input, context) => {
  const added = await addAccount(context, input);
  if (!added.ok) return added;
  const { id } = added.value;
  await notifyOfRoles(context, { id, ...input });
  const created = await newLink(context, { id, email: input.email }, "invitation");
  return recorded(
    created.link,
    { type: "person.invited", subject: `person:${id}`, to: input },
    created.event,
  );
});

/**
 * Creates a link that replaces any earlier one: an invitation for people who cannot sign in yet, else a password
 * reset. The password stays valid until the link is used.
 */
export const createLink = command(personSchema, managingPeople, async ({ personId }, context) => {
  const { tx, at } = context;
  const person = await findPerson(tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  if (person.disabled) return fail("LOCKED", refusals.disabled);
  const canSignIn = person.hasPassword || (await identitiesOf(tx, personId)).length > 0;
  await revokeLinks(tx, personId, at);
  const created = await newLink(context, person, canSignIn ? "reset" : "invitation");
  const { madeBy: by } = created.link;
  if (canSignIn) await notifyOfAccount(context, personId, { type: "account.link_made", by });
  return recorded(created.link, created.event);
});

async function newLink({ actor, tx, at }: Context, person: Pick<Person, "id" | "email">, purpose: Purpose) {
  const { token, tokenHash } = newToken();
  const { id: personId, email } = person;
  const [expiresAt, madeBy] = [expiryOf(purpose, at), nameToTell(actor)];
  await saveLink(tx, { personId, purpose, tokenHash, expiresAt, createdAt: at, madeBy });
  const event: AuditInput = {
    type: "person.link_made",
    subject: `person:${personId}`,
    to: { email, purpose, expiresAt: expiresAt.toISOString() },
  };
  return { link: { personId, email, purpose, madeBy, token, expiresAt } satisfies CreatedLink, event };
}

export const revokeLink = command(personSchema, managingPeople, async ({ personId }, { tx, at }) => {
  const person = await findPerson(tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  const [purpose] = await revokeLinks(tx, personId, at);
  if (!purpose) return fail("NOTHING_TO_DO", refusals.noLink);
  const to = { email: person.email, purpose };
  return recorded({ purpose }, { type: "person.link_revoked", subject: `person:${personId}`, to });
});

export const choosePassword = command(
  z.object({ token: z.string(), password: typedPasswordSchema }),
  byProgram,
  async ({ token, password }, context) => {
    const { actor, tx, at } = context;
    const link = await findLink(tx, token);
    const person = link && (await findPerson(tx, link.personId));
    if (!link || !person || person.disabled || person.id !== actor.id || linkStateOf(link, at) !== "open")
      return fail("LOCKED", refusals.linkGone);
    const refused = await passwordRefusal(tx, person, password);
    if (refused) return fail("INVALID", refused);
    if (!(await consumeLink(tx, link.id, at))) return fail("LOCKED", refusals.linkGone);
    await revokeLinks(tx, person.id, at);
    await saveAccount(tx, person.id, { passwordHash: await hashPassword(password) });
    const { madeBy: by, createdAt } = link;
    const event = { type: "account.password_chosen", by, linkMadeAt: createdAt.toISOString() } as const;
    if (link.purpose === "reset") await notifyOfAccount(context, person.id, event);
    const to = { email: person.email, purpose: link.purpose };
    return recorded(
      { personId: person.id },
      { type: "person.password_chosen", subject: `person:${person.id}`, to },
    );
  },
);
