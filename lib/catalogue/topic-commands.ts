import "server-only";
import { managingPeople } from "@/lib/accounts/policy";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { newCode } from "@/lib/outline/new-code";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Tx } from "@/lib/platform/database";
import { fail } from "@/lib/platform/result";
import { catalogueCommand } from "./command";
import { inUse, refusals } from "./refusals";
import { addTopicSchema, assignEditorsSchema, codeSchema, topicDetailsSchema } from "./schema";
import {
  allEditors,
  allTopics,
  deleteTopic,
  findTopic,
  isTopicReleased,
  saveEditors,
  saveTopic,
  saveTopicName,
} from "./topic-repository";

export const addTopic = catalogueCommand(addTopicSchema, async ({ code: given, name }, { tx }) => {
  const code = given || (await newTopicCode(tx, name));
  if (await findTopic(tx, code)) return fail("CONFLICT", refusals.codeTaken);
  const id = await saveTopic(tx, code, name);
  return recorded({ code }, { type: "topic.added", subject: `topic:${id}`, to: { code, name } });
});

async function newTopicCode(tx: Tx, name: Bilingual): Promise<string> {
  const codes = new Set((await allTopics(tx)).map(({ code }) => code));
  return newCode("topic", name, (one) => codes.has(one));
}

export const renameTopic = catalogueCommand(topicDetailsSchema, async ({ code, name }, { tx }) => {
  const topic = await findTopic(tx, code);
  if (!topic) return fail("NOT_FOUND", refusals.noTopic);
  if (topic.name.zh === name.zh && topic.name.en === name.en) return unchanged({ code });
  await saveTopicName(tx, topic.id, name);
  const from = { code, name: topic.name };
  return recorded(
    { code },
    { type: "topic.renamed", subject: `topic:${topic.id}`, from, to: { code, name } },
  );
});

/** Assigns a topic to these editors and to nobody else. */
export const assignEditors = command(
  assignEditorsSchema,
  managingPeople,
  async ({ code, editors }, { tx }) => {
    const topic = await findTopic(tx, code);
    if (!topic) return fail("NOT_FOUND", refusals.noTopic);
    const emails = new Map([...topic.editors, ...(await allEditors(tx))].map((one) => [one.id, one.email]));
    if (editors.some((id) => !emails.has(id))) return fail("INVALID", refusals.notEditors);
    const [from, to] = [topic.editors.map(({ id }) => id), editors].map((ids) => ({
      code,
      editors: ids.map((id) => emails.get(id) ?? id).toSorted(),
    })) as [Assigned, Assigned];
    if (from.editors.join() === to.editors.join()) return unchanged({ code });
    await saveEditors(tx, topic.id, editors);
    return recorded({ code }, { type: "topic.editors_assigned", subject: `topic:${topic.id}`, from, to });
  },
);

type Assigned = { code: string; editors: string[] };

export const deleteUnusedTopic = catalogueCommand(codeSchema, async ({ code }, { tx }) => {
  const topic = await findTopic(tx, code);
  if (!topic) return fail("NOT_FOUND", refusals.noTopic);
  const usages = topic.sections.map(({ year, number }) => `${year} ${number}`);
  if (usages.length > 0) return fail("LOCKED", inUse(usages));
  if (await isTopicReleased(tx, code)) return fail("LOCKED", refusals.released);
  await deleteTopic(tx, topic.id);
  const from = { code, name: topic.name };
  return recorded({ code }, { type: "topic.deleted", subject: `topic:${topic.id}`, from, to: null });
});
