import "server-only";
import { reader } from "@/lib/platform/database";
import { personListings } from "./listing-repository";
import { requireSession, requireActor } from "../sessions/require-session";
import { identitiesOf } from "../identities-repository";
import { tryLink } from "../links/try-link";
import { needsSecondFactor } from "../sessions/required-steps";
import { providerName } from "../identity/oidc";
import { lineOf, type PersonLine } from "./person-listing";
import { canKeepPeople } from "../policy";
import { allTopicNames } from "../repository";
import { keyAddress, newSecret, qrOf } from "../second-factor/second-factor";
import { recoveryCodesLeft } from "../second-factor/repository";
import { currentSession } from "../sessions/current-session";

async function people(): Promise<PersonLine[]> {
  const at = new Date();
  return (await personListings(reader())).map((entry) => lineOf(entry, at));
}

/** Every account, for administrators; null for all others. */
export async function loadPeople(): Promise<PersonLine[] | null> {
  const actor = await requireActor("/desk/people");
  return canKeepPeople(actor) ? people() : null;
}

/** One account and what it can be given; null where there is none, or for who may not see it. */
export async function loadPerson(id: string) {
  const actor = await requireActor(`/desk/people/${id}`);
  if (!canKeepPeople(actor)) return null;
  const entry = (await people()).find((one) => one.id === id);
  return entry ? { person: entry, topics: await allTopicNames(reader()), isSelf: actor.id === id } : null;
}

/** What a new account can be given; null for who may not add one. */
export async function loadInvitation() {
  const actor = await requireActor("/desk/people/invite");
  return canKeepPeople(actor) ? { topics: await allTopicNames(reader()) } : null;
}

/** One's own account. */
export async function loadAccount() {
  const { person, need } = await requireSession("/desk/account");
  const [identities, codesLeft, topics] = await Promise.all([
    identitiesOf(reader(), person.id),
    recoveryCodesLeft(reader(), person.id),
    allTopicNames(reader()),
  ]);
  return {
    person,
    need,
    topics: topics.filter(({ id }) => person.topicIds.includes(id)),
    secondFactor: { codesLeft, isRequired: needsSecondFactor(person) },
    identities,
    provider: providerName(),
  };
}

/** A new key for an authenticator. It is kept nowhere until a right code proves that the authenticator has it. */
export async function loadNewSecondFactor() {
  const { person } = await requireSession("/desk/account/second-factor");
  if (!person.hasPassword) return null;
  const secret = newSecret();
  return { secret, qr: qrOf(keyAddress(secret, person.email)) };
}

/** Whom a one-time link is for. Looking does not spend it: mail filters open links too. */
export async function loadLink(token: string) {
  const held = await tryLink(token);
  if (!held.ok) return null;
  const { person, purpose } = held.value;
  const { name, email, hasSecondFactor } = person;
  return {
    name,
    email,
    hasSecondFactor,
    purpose,
    provider: purpose === "invitation" ? providerName() : null,
  };
}

/** What the frame of the staff area shows differently to different people. */
export async function loadFrame() {
  const person = (await currentSession())?.person;
  return {
    isAdministrator: person ? canKeepPeople(person) : false,
    hasPassword: person?.hasPassword ?? true,
    provider: providerName(),
  };
}
