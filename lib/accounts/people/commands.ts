import "server-only";
import { command, type Context, type Outcome, recorded, unchanged } from "@/lib/audit/command";
import type { Tx } from "@/lib/platform/database";
import { fail } from "@/lib/platform/result";
import { addAccount } from "../add-account";
import { revokeLinks } from "../links/repository";
import type { Person } from "../model";
import { hashPassword } from "../passwords/hash-password";
import { canKeepPeople, canSignOut } from "../policy";
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
import { changedPersonSchema, newPersonSchema, personSchema } from "../schema";
import { deleteSecondFactor } from "../second-factor/repository";

/** An account with a password, for the demo and for tests; people are invited and choose their own. */
export const addPerson = command(newPersonSchema, async ({ password, ...details }, context) => {
  const added = await addAccount(context, details, await hashPassword(password));
  if (!added.ok) return added;
  const { id } = added.value;
  return recorded({ id }, { type: "person.added", subject: `person:${id}`, to: details });
});

/** Says anew who somebody is and what they may do. Another role ends their sessions. */
export const changePerson = command(changedPersonSchema, async (input, { actor, tx, at }) => {
  if (!canKeepPeople(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const person = await findPerson(tx, input.personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  const namesake = await findPersonByEmail(tx, input.email);
  if (namesake && namesake.id !== person.id) return fail("CONFLICT", refusals.taken);
  const topicIds = await findTopicIds(tx, input.topics);
  if (topicIds.length !== input.topics.length) return fail("INVALID", refusals.noTopic);
  if (!canKeepPeople(input) && (await isLastAdministrator(tx, person)))
    return fail("LOCKED", refusals.lastAdministrator);

  const [from, to] = [await accountOf(tx, person), await accountOf(tx, { ...input, topicIds })];
  if (JSON.stringify(from) === JSON.stringify(to)) return unchanged({ id: person.id });
  await saveDetails(tx, person.id, { ...input, topicIds });
  const isOther = from.email !== to.email;
  if (isOther || from.roles.join() !== to.roles.join()) await saveAccount(tx, person.id);
  // A link that was sent to the address before is for nobody any more.
  if (isOther) await revokeLinks(tx, person.id, at);
  return recorded({ id: person.id }, { type: "person.changed", subject: `person:${person.id}`, from, to });
});

async function accountOf(tx: Tx, person: Pick<Person, "email" | "name" | "roles" | "topicIds">) {
  const topics = (await allTopicNames(tx)).filter(({ id }) => person.topicIds.includes(id));
  const { email, name, roles } = person;
  return { email, name, roles: roles.toSorted(), topics: topics.map(({ code }) => code) };
}

async function isLastAdministrator(tx: Tx, person: Person): Promise<boolean> {
  return canKeepPeople(person) && !person.disabled && (await countOtherAdministrators(tx, person.id)) === 0;
}

type Event =
  "person.disabled" | "person.enabled" | "person.signed_out_everywhere" | "person.second_factor_reset";

/** Every change of an account ends its sessions. */
async function changeAccount(
  { tx }: Context,
  person: Person,
  change: { type: Event; disabledAt?: Date | null },
): Promise<Outcome<Person>> {
  const { type, ...saved } = change;
  await saveAccount(tx, person.id, saved);
  return recorded(person, { type, subject: `person:${person.id}`, to: { email: person.email } });
}

export const disablePerson = command(personSchema, async ({ personId }, context) => {
  const { actor, tx, at } = context;
  if (!canKeepPeople(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  if (actor.id === personId) return fail("LOCKED", refusals.ownAccount);
  const person = await findPerson(tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  if (await isLastAdministrator(tx, person)) return fail("LOCKED", refusals.lastAdministrator);
  await revokeLinks(tx, personId, at);
  return changeAccount(context, person, { type: "person.disabled", disabledAt: at });
});

export const enablePerson = command(personSchema, async ({ personId }, context) => {
  if (!canKeepPeople(context.actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const person = await findPerson(context.tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  return changeAccount(context, person, { type: "person.enabled", disabledAt: null });
});

export const signOutEverywhere = command(personSchema, async ({ personId }, context) => {
  if (!canSignOut(context.actor, personId)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const person = await findPerson(context.tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  return changeAccount(context, person, { type: "person.signed_out_everywhere" });
});

/** For who lost the authenticator and the recovery codes: the password alone admits them until they set up another. */
export const resetSecondFactor = command(personSchema, async ({ personId }, context) => {
  if (!canKeepPeople(context.actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const person = await findPerson(context.tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.noSuchAccount);
  if (!person.hasSecondFactor) return fail("NOTHING_TO_DO", refusals.noSecondFactor);
  await deleteSecondFactor(context.tx, personId);
  return changeAccount(context, person, { type: "person.second_factor_reset" });
});
