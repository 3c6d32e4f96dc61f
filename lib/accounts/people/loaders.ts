import "server-only";
import { reader } from "@/lib/platform/database";
import { isMailSetUp } from "@/lib/platform/mail";
import { identitiesOf } from "../identities-repository";
import { providerName } from "../identity/oidc";
import { tryLink } from "../links/try-link";
import { canManagePeople } from "../policy";
import { allTopicNames } from "../repository";
import { findSecondFactor, recoveryCodesLeft } from "../second-factor/repository";
import { proposeSecret } from "../second-factor/proposed-secret";
import { otpauthUri, qrCodeOf } from "../second-factor/second-factor";
import { currentSession } from "../sessions/current-session";
import { requireSession, requireActor } from "../sessions/require-session";
import { secondFactorRule } from "../sessions/required-steps";
import { sessionLineOf } from "../sessions/session-line";
import { findSession, liveSessionsOf } from "../sessions/session-store";
import { listPeople } from "./listing-repository";
import { personLineOf, type PersonLine } from "./person-listing";

async function listPersonLines(): Promise<PersonLine[]> {
  const at = new Date();
  return (await listPeople(reader())).map((entry) => personLineOf(entry, at));
}

export async function loadPeople(): Promise<PersonLine[] | null> {
  const actor = await requireActor("/desk/people");
  return canManagePeople(actor) ? listPersonLines() : null;
}

/** Loads a person, for administrators; null for others. `person` is null if there is none. */
export async function loadPerson(id: string) {
  const actor = await requireActor(`/desk/people/${id}`);
  if (!canManagePeople(actor)) return null;
  const person = (await listPersonLines()).find((one) => one.id === id) ?? null;
  return { person, topics: await allTopicNames(reader()), isSelf: actor.id === id };
}

export async function loadInvitation() {
  const actor = await requireActor("/desk/people/invite");
  if (!canManagePeople(actor)) return null;
  return { topics: await allTopicNames(reader()), isMailed: isMailSetUp() };
}

export async function loadAccount() {
  const { id, person, requiredStep } = await requireSession("/desk/account");
  const [identities, codesLeft, topics, factor, rule, sessions] = await Promise.all([
    identitiesOf(reader(), person.id),
    recoveryCodesLeft(reader(), person.id),
    allTopicNames(reader()),
    findSecondFactor(reader(), person.id),
    secondFactorRule(reader(), person),
    liveSessionsOf(person.id),
  ]);
  return {
    person,
    sessions: sessions.map((session) => sessionLineOf(session, id)),
    requiredStep,
    topics: topics.filter(({ id }) => person.topicIds.includes(id)),
    secondFactor: { codesLeft, rule, isUnreadable: factor?.secret === null },
    identities,
    provider: providerName(),
  };
}

/** Proposes a secret for an authenticator. It is stored only once a correct code proves that the authenticator has it. */
export async function loadNewSecondFactor() {
  const { id, person, requiredStep } = await requireSession("/desk/account/second-factor");
  if (!person.hasPassword) return null;
  // Not the id, which is another one when the password was given again. The version is, once a secret was confirmed.
  const startedAt = (await findSession(id))?.session.startedAt.getTime();
  const secret = await proposeSecret(person.id, `${startedAt}:${person.sessionVersion}`);
  return {
    secret,
    qr: qrCodeOf(otpauthUri(secret, person.email)),
    isRequiredStep: requiredStep === "secondFactor",
  };
}

/** Loads the person a one-time link is for. Does not use it up: mail filters open links too. */
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

export async function loadFrame() {
  const person = (await currentSession())?.person;
  return {
    personId: person?.id ?? "",
    name: person?.name ?? "",
    isAdministrator: person ? canManagePeople(person) : false,
    hasPassword: person?.hasPassword ?? true,
    provider: providerName(),
  };
}
