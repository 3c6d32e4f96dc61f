// Keeps the accounts from the command line: list, add, reset-password, disable, enable, sign-out.
import "./settings.mjs";
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import {
  addPerson,
  disablePerson,
  enablePerson,
  setPassword,
  signOutEverywhere,
} from "@/lib/accounts/commands";
import { allPeople, findPersonByEmail } from "@/lib/accounts/repository";
import { type Role, system } from "@/lib/platform/actor";
import { closeDatabase, reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";

const usage = `npm run people -- list
npm run people -- add EMAIL NAME --roles editor,reviewer,administrator [--topics CODE,CODE]
npm run people -- reset-password EMAIL
npm run people -- disable EMAIL | enable EMAIL | sign-out EMAIL`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { roles: { type: "string", default: "editor" }, topics: { type: "string", default: "" } },
});
const [verb, email = "", ...words] = positionals;

const newPassword = () => randomBytes(15).toString("base64url");
const listed = (text: string) => text.split(",").filter((one) => one !== "");

const verbs: Record<string, () => Promise<string>> = {
  list: async () => (await allPeople(reader())).map(lineOf).join("\n"),
  add: async () => {
    const password = newPassword();
    const roles = listed(values.roles) as Role[];
    must(
      await addPerson(
        { email, name: words.join(" "), roles, topics: listed(values.topics), password },
        system,
      ),
    );
    return `${email} can sign in with the password ${password}`;
  },
  "reset-password": async () => {
    const password = newPassword();
    must(await setPassword({ personId: await idOf(email), password }, system));
    return `${email} can sign in with the password ${password}; earlier sessions have ended.`;
  },
  disable: async () => named(await disablePerson({ personId: await idOf(email) }, system), "is disabled"),
  enable: async () => named(await enablePerson({ personId: await idOf(email) }, system), "can sign in again"),
  "sign-out": async () =>
    named(await signOutEverywhere({ personId: await idOf(email) }, system), "is signed out"),
};

function lineOf(person: Awaited<ReturnType<typeof allPeople>>[number]): string {
  return [person.email, person.name, person.roles.join(","), person.disabled ? "disabled" : ""].join("\t");
}

function named(result: Result<unknown>, what: string): string {
  must(result);
  return `${email} ${what}.`;
}

async function idOf(address: string): Promise<string> {
  const person = await findPersonByEmail(reader(), address);
  if (!person) throw new Error(`There is no account ${address}. npm run people -- list shows them all.`);
  return person.id;
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
