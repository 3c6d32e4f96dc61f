// Manages accounts from the command line, including the first administrator of an empty installation.
import "../server/process/settings.mjs";
import "../server/process/private-files.mjs";
import { parseArgs } from "node:util";
import { invitePerson, createLink, type CreatedLink } from "@/lib/accounts/links/commands";
import { addressOfLink } from "@/lib/accounts/links/deliver-link";
import {
  disablePerson,
  enablePerson,
  resetSecondFactor,
  signOutEverywhere,
} from "@/lib/accounts/people/commands";
import { listPeople } from "@/lib/accounts/people/listing-repository";
import { personLineOf, type PersonLine } from "@/lib/accounts/people/person-listing";
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
const [commandName, email = "", ...nameWords] = positionals;

const commaSeparated = (text: string) => text.split(",").filter((part) => part !== "");

const commands: Record<string, () => Promise<string>> = {
  list: async () =>
    (await listPeople(reader())).map((entry) => listingLine(personLineOf(entry, new Date()))).join("\n"),
  add: async () => {
    const details = { email, name: nameWords.join(" "), topics: commaSeparated(values.topics) };
    return linkMessage(
      await invitePerson({ ...details, roles: commaSeparated(values.roles) as Role[] }, system),
    );
  },
  "reset-password": async () => linkMessage(await createLink(await personOf(email), system)),
  "reset-second-factor": async () =>
    confirmation(await resetSecondFactor(await personOf(email), system), "has no second factor any more"),
  disable: async () => confirmation(await disablePerson(await personOf(email), system), "is disabled"),
  enable: async () => confirmation(await enablePerson(await personOf(email), system), "can sign in again"),
  "sign-out": async () =>
    confirmation(await signOutEverywhere(await personOf(email), system), "is signed out"),
};

function listingLine(person: PersonLine): string {
  const factor = person.hasSecondFactor ? "second factor" : "";
  return [person.email, person.name, person.roles.join(","), person.state, factor].join("\t");
}

function linkMessage(created: Result<CreatedLink>): string {
  const { token, expiresAt } = must(created);
  return `Give this link to ${email}; it works once, until ${expiresAt.toISOString()}:\n${addressOfLink(token)}`;
}

function confirmation(result: Result<unknown>, what: string): string {
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
  const run = commands[commandName ?? ""];
  if (!run) throw new Error(usage);
  console.log(await run());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
