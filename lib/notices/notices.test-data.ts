import { addPerson } from "@/lib/accounts/people/commands";
import { findPersonByEmail } from "@/lib/accounts/repository";
import { type Actor, type Role, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { must } from "@/lib/testing/small-report";

let next = 1;

/** Adds a person who can receive notices. */
export async function addTestPerson(name: string, roles: Role[], topics: string[] = []): Promise<Actor> {
  const email = `${name.replace(/\s/g, ".")}.${next++}@annals.test`;
  const password = "long enough for a person who is made up";
  must(await addPerson({ email, name, roles, topics, password }, system));
  const person = await findPersonByEmail(reader(), email);
  if (!person) throw new Error(`${name} was not added.`);
  return person;
}
