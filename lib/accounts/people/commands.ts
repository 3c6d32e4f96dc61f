import "server-only";
import { z } from "zod";
import { command, type Context, type Outcome, recorded, unchanged } from "@/lib/audit/command";
import { nameToTell, notifyOfAccount, notifyOfRoles } from "@/lib/notices/notify";
import type { Tx } from "@/lib/platform/database";
import { fail } from "@/lib/platform/result";
import { addAccount } from "../add-account";
import { revokeLinks } from "../links/repository";
import type { Person } from "../model";
import { hashPassword } from "../passwords/hash-password";
import { canManagePeople, managingPeople } from "../policy";
import { refusals } from "../refusals";
import {
  allTopicNames,
  countOtherAdministrators,
  findPerson,
  findPersonByEmail,
  findTopicIds,
  saveAccount,
  saveDetails,
} from "../repository";
import { addedTopicsSchema, changedPersonSchema, newPersonSchema, personSchema } from "../schema";
import { deleteSecondFactor } from "../second-factor/repository";

/** Adds an account with a password, for the demo and tests only: people are invited and choose their own. */
export const addPerson = command(
  newPersonSchema,
  managingPeople,
  async ({ password, ...details }, context) => {
    const added = await addAccount(context, details, await hashPassword(password));
    if (!added.ok) return added;
    const { id } = added.value;
    return recorded({ id }, { type: "person.added", subject: `person:${id}`, to: details });
  },
);

/** Changes a person's details, roles and topics. Another address or other roles end the person's sessions. */
export const changePerson = command(changedPersonSchema, managingPeople, async (input, context) => {
  const { tx } = context;
  const person = await findPerson(tx, input.personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  const owner = await findPersonByEmail(tx, input.email);
  if (owner && owner.id !== person.id) return fail("CONFLICT", refusals.emailTaken);
  const topicIds = await findTopicIds(tx, input.topics);
  if (topicIds.length !== input.topics.length) return fail("INVALID", refusals.noTopic);
  if (!canManagePeople(input) && (await isLastAdministrator(tx, person)))
    return fail("LOCKED", refusals.lastAdministrator);

  const [from, to] = [await accountOf(tx, person), await accountOf(tx, { ...input, topicIds })];
  if (JSON.stringify(from) === JSON.stringify(to)) return unchanged({ id: person.id });
  await saveDetails(tx, person.id, { ...input, topicIds });
  const isOtherEmail = from.email !== to.email;
  if (isOtherEmail || from.roles.join() !== to.roles.join()) await saveAccount(tx, person.id);
  await notifyOfRoles(context, { id: person.id, ...to }, from.roles);
  if (isOtherEmail) await changeEmail(context, person.id, { from: from.email, to: to.email });
  return recorded({ id: person.id }, { type: "person.changed", subject: `person:${person.id}`, from, to });
});

/** Takes back a pending link, which went to the old address, and tells the person. */
async function changeEmail(
  context: Context,
  personId: string,
  addresses: { from: string; to: string },
): Promise<void> {
  await revokeLinks(context.tx, personId, context.at);
  const by = nameToTell(context.actor);
  await notifyOfAccount(context, personId, { type: "account.email_changed", by, ...addresses });
}

/** Gives a person topics beside those they have. Their sessions go on. */
export const addTopics = command(addedTopicsSchema, managingPeople, async ({ personId, topics }, { tx }) => {
  const person = await findPerson(tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  const added = await findTopicIds(tx, topics);
  if (added.length !== new Set(topics).size) return fail("INVALID", refusals.noTopic);
  const changed = { ...person, topicIds: [...new Set([...person.topicIds, ...added])] };
  if (changed.topicIds.length === person.topicIds.length) return unchanged({ id: personId });
  const [from, to] = [await accountOf(tx, person), await accountOf(tx, changed)];
  await saveDetails(tx, personId, changed);
  return recorded({ id: personId }, { type: "person.changed", subject: `person:${personId}`, from, to });
});

async function accountOf(tx: Tx, person: Pick<Person, "email" | "name" | "roles" | "topicIds">) {
  const topics = (await allTopicNames(tx)).filter(({ id }) => person.topicIds.includes(id));
  const { email, name, roles } = person;
  return { email, name, roles: roles.toSorted(), topics: topics.map(({ code }) => code) };
}

async function isLastAdministrator(tx: Tx, person: Person): Promise<boolean> {
  return canManagePeople(person) && !person.disabled && (await countOtherAdministrators(tx, person.id)) === 0;
}

type Event =
  "person.disabled" | "person.enabled" | "person.signed_out_everywhere" | "person.second_factor_reset";

async function changeAccount(
  { tx }: Context,
  person: Person,
  change: { type: Event; disabledAt?: Date | null },
): Promise<Outcome<Person>> {
  const { type, ...saved } = change;
  await saveAccount(tx, person.id, saved);
  return recorded(person, { type, subject: `person:${person.id}`, to: { email: person.email } });
}

export const disablePerson = command(personSchema, managingPeople, async ({ personId }, context) => {
  const { actor, tx, at } = context;
  if (actor.id === personId) return fail("LOCKED", refusals.ownAccount);
  const person = await findPerson(tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  if (await isLastAdministrator(tx, person)) return fail("LOCKED", refusals.lastAdministrator);
  await revokeLinks(tx, personId, at);
  return changeAccount(context, person, { type: "person.disabled", disabledAt: at });
});

export const enablePerson = command(personSchema, managingPeople, async ({ personId }, context) => {
  const person = await findPerson(context.tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  return changeAccount(context, person, { type: "person.enabled", disabledAt: null });
});

export const signOutEverywhere = command(personSchema, managingPeople, async ({ personId }, context) => {
  const person = await findPerson(context.tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  return changeAccount(context, person, { type: "person.signed_out_everywhere" });
});

export const signOutOwnSessions = command(z.object({}), { by: "self" }, async (_, context) => {
  const person = await findPerson(context.tx, context.actor.id);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  return changeAccount(context, person, { type: "person.signed_out_everywhere" });
});

/** For people who lost authenticator and recovery codes: they sign in by password alone until they set up a new one. */
export const resetSecondFactor = command(personSchema, managingPeople, async ({ personId }, context) => {
  const person = await findPerson(context.tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  if (!person.hasSecondFactor) return fail("NOTHING_TO_DO", refusals.noSecondFactor);
  await deleteSecondFactor(context.tx, personId);
  const by = nameToTell(context.actor);
  await notifyOfAccount(context, personId, { type: "account.second_factor_reset", by });
  return changeAccount(context, person, { type: "person.second_factor_reset" });
});
