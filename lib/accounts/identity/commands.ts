import "server-only";
import { z } from "zod";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { byProgram } from "@/lib/platform/access";
import { verbatim } from "@/lib/platform/clean-input";
import { fail } from "@/lib/platform/result";
import { deleteIdentity, findIdentityOwner, saveIdentity } from "../identities-repository";
import { linkStateOf } from "../links/one-time-link";
import { findLink, revokeLinks, consumeLink } from "../links/repository";
import { refusals } from "../refusals";
import { findPerson, saveAccount } from "../repository";
import { securingOwnAccount } from "../policy";

const opaque = verbatim(z.string().min(1));
const identitySchema = z.object({ issuer: opaque, subject: opaque });

export const linkIdentity = command(identitySchema, byProgram, async (identity, { actor, tx, at }) => {
  const person = await findPerson(tx, actor.id);
  if (!person || person.disabled) return fail("NOT_FOUND", refusals.noSuchAccount);
  const owner = await findIdentityOwner(tx, identity);
  if (owner === person.id) return unchanged({ personId: person.id });
  if (owner) return fail("CONFLICT", refusals.identityTaken);
  await saveIdentity(tx, { ...identity, personId: person.id, linkedAt: at });
  return recorded(
    { personId: person.id },
    {
      type: "person.identity_linked",
      subject: `person:${person.id}`,
      to: { email: person.email, ...identity },
    },
  );
});

export const acceptByIdentity = command(
  identitySchema.extend({ token: z.string() }),
  byProgram,
  async ({ token, ...identity }, { actor, tx, at }) => {
    const link = await findLink(tx, token);
    const person = link && (await findPerson(tx, link.personId));
    if (!link || !person || person.disabled || person.id !== actor.id || linkStateOf(link, at) !== "open")
      return fail("LOCKED", refusals.linkGone);
    if (link.purpose !== "invitation") return fail("LOCKED", refusals.linkGone);
    if (await findIdentityOwner(tx, identity)) return fail("CONFLICT", refusals.identityTaken);
    if (!(await consumeLink(tx, link.id, at))) return fail("LOCKED", refusals.linkGone);
    await revokeLinks(tx, person.id, at);
    await saveIdentity(tx, { ...identity, personId: person.id, linkedAt: at });
    return recorded(
      { personId: person.id },
      {
        type: "person.identity_linked",
        subject: `person:${person.id}`,
        to: { email: person.email, ...identity },
      },
    );
  },
);

export const unlinkIdentity = command(identitySchema, securingOwnAccount, async (identity, { actor, tx }) => {
  const person = await findPerson(tx, actor.id);
  if (!person || (await findIdentityOwner(tx, identity)) !== person.id)
    return fail("NOT_FOUND", refusals.noIdentity);
  if (!person.hasPassword) return fail("LOCKED", refusals.onlyIdentity);
  await deleteIdentity(tx, identity);
  const version = await saveAccount(tx, person.id);
  return recorded(
    { version },
    {
      type: "person.identity_unlinked",
      subject: `person:${person.id}`,
      to: { email: person.email, ...identity },
    },
  );
});
