import "server-only";
import { z } from "zod";
import { command, type Context, type Outcome, recorded } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import type { Person } from "./model";
import { hashPassword } from "./passwords";
import { canKeepPeople, canSignOut } from "./policy";
import { findPerson, findPersonByEmail, findTopicIds, saveAccount, savePerson } from "./repository";
import { newPersonSchema, passwordSchema } from "./schema";

const refusals = {
  administratorsOnly: { zh: "只有管理员可以管理人员。", en: "Only an administrator manages people." },
  taken: { zh: "这个邮箱已有账户。", en: "There is an account with this e-mail address already." },
  nobody: { zh: "没有这个账户。", en: "There is no such account." },
  noTopic: { zh: "有的主题不存在。", en: "Some of these topics do not exist." },
};

export const addPerson = command(newPersonSchema, async (input, { actor, tx }) => {
  if (!canKeepPeople(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  if (await findPersonByEmail(tx, input.email)) return fail("CONFLICT", refusals.taken);
  const topicIds = await findTopicIds(tx, input.topics);
  if (topicIds.length !== input.topics.length) return fail("INVALID", refusals.noTopic);
  const id = await savePerson(tx, { ...input, topicIds, passwordHash: await hashPassword(input.password) });
  const { email, name, roles, topics } = input;
  return recorded(
    { id },
    { type: "person.added", subject: `person:${id}`, to: { email, name, roles, topics } },
  );
});

const personSchema = z.object({ personId: z.string() });

type Event = "person.disabled" | "person.enabled" | "person.signed_out_everywhere" | "person.password_set";
type Change = { passwordHash?: string; disabledAt?: Date | null };

/** Every change of an account ends its sessions. */
async function changeAccount(
  context: Context,
  personId: string,
  type: Event,
  change: Change,
): Promise<Outcome<Person>> {
  const may = type === "person.signed_out_everywhere" ? canSignOut : canKeepPeople;
  if (!may(context.actor, personId)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const person = await findPerson(context.tx, personId);
  if (!person) return fail("NOT_FOUND", refusals.nobody);
  await saveAccount(context.tx, person.id, change);
  return recorded(person, { type, subject: `person:${person.id}`, to: { email: person.email } });
}

export const disablePerson = command(personSchema, ({ personId }, context) =>
  changeAccount(context, personId, "person.disabled", { disabledAt: context.at }),
);

export const enablePerson = command(personSchema, ({ personId }, context) =>
  changeAccount(context, personId, "person.enabled", { disabledAt: null }),
);

export const signOutEverywhere = command(personSchema, ({ personId }, context) =>
  changeAccount(context, personId, "person.signed_out_everywhere", {}),
);

export const setPassword = command(
  personSchema.extend({ password: passwordSchema }),
  async (input, context) =>
    changeAccount(context, input.personId, "person.password_set", {
      passwordHash: await hashPassword(input.password),
    }),
);
