// Keeps the accounts from the command line, also the first administrator's in an empty installation.
import "../server/process/settings.mjs";
import { parseArgs } from "node:util";
import {
  disablePerson,
  enablePerson,
  resetSecondFactor,
  signOutEverywhere,
} from "@/lib/accounts/people/commands";
import { personListings } from "@/lib/accounts/people/listing-repository";
import { addressOfLink } from "@/lib/accounts/links/deliver-link";
import { invitePerson, makeLink, type MadeLink } from "@/lib/accounts/links/commands";
import { lineOf, type PersonLine } from "@/lib/accounts/people/person-listing";
import { findPersonByEmail } from "@/lib/accounts/repository";
import { type Role, system } from "@/lib/platform/actor";
import { closeDatabase, reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";

const usage = `npm run people -- list
npm run people -- add EMAIL NAME --roles editor,reviewer,administrator [--topics CODE,CODE]
npm run people -- reset-password EMAIL | reset-second-factor EMAIL
npm run people -- disable EMAIL | enable EMAIL | sign-out EMAIL
A link is printed for add and reset-password: whoever opens it chooses the password. Set APP_URL to the site's address.`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { roles: { type: "string", default: "editor" }, topics: { type: "string", default: "" } },
});
const [verb, email = "", ...words] = positionals;

const listed = (text: string) => text.split(",").filter((one) => one !== "");

const verbs: Record<string, () => Promise<string>> = {
  list: async () =>
    (await personListings(reader())).map((entry) => told(lineOf(entry, new Date()))).join("\n"),
  add: async () => {
    const details = { email, name: words.join(" "), topics: listed(values.topics) };
    return link(await invitePerson({ ...details, roles: listed(values.roles) as Role[] }, system));
  },
  "reset-password": async () => link(await makeLink(await personOf(email), system)),
  "reset-second-factor": async () =>
    named(await resetSecondFactor(await personOf(email), system), "signs in with the password alone"),
  disable: async () => named(await disablePerson(await personOf(email), system), "is disabled"),
  enable: async () => named(await enablePerson(await personOf(email), system), "can sign in again"),
  "sign-out": async () => named(await signOutEverywhere(await personOf(email), system), "is signed out"),
};

function told(person: PersonLine): string {
  const factor = person.hasSecondFactor ? "second factor" : "";
  return [person.email, person.name, person.roles.join(","), person.state, factor].join("\t");
}

function link(made: Result<MadeLink>): string {
  const { token, expiresAt } = must(made);
  return `Give this link to ${email}; it works once, until ${expiresAt.toISOString()}:\n${addressOfLink(token)}`;
}

function named(result: Result<unknown>, what: string): string {
  must(result);
  return `${email} ${what}.`;
}

async function personOf(address: string): Promise<{ personId: string }> {
  const person = await findPersonByEmail(reader(), address);
  if (!person) throw new Error(`There is no account ${address}. npm run people -- list shows them all.`);
  return { personId: person.id };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.sentence.en);
  return result.value;
}

try {
  const run = verbs[verb ?? ""];
  if (!run) throw new Error(usage);
  console.log(await run());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
