import { type Actor, type Role, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";
import { addPerson } from "./people/commands";
import { findPerson } from "./repository";
import { actorOf } from "./sessions/session";

export const password = "long enough to be a password";

let count = 0;

/** Adds a person who can sign in with `password`. `now` reads the person again. */
export async function addTestPerson(roles: Role[] = ["editor"], name = "李华") {
  const email = `person-${++count}@annals.test`;
  const { id } = must(await addPerson({ email, name, roles, password }, system));
  return { id, email, actor: await currentActorOf(id), now: () => currentPerson(id) };
}

export async function currentPerson(id: string) {
  const person = await findPerson(reader(), id);
  if (!person) throw new Error("There is no such person.");
  return person;
}

export async function currentActorOf(id: string): Promise<Actor> {
  return actorOf(await currentPerson(id));
}

/** Lists the types of the audit events about a person, oldest first. */
export async function recordedTypes(id: string): Promise<string[]> {
  const rows = await reader().auditEvent.findMany({
    where: { subject: `person:${id}` },
    orderBy: { seq: "asc" },
  });
  return rows.map(({ type }) => type);
}
