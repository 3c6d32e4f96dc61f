import type { Actor, Role } from "@/lib/platform/actor";
import { must } from "@/lib/testing/small-report";
import { approveText, saveText, submitText } from "./commands";
import type { Content, ContentOf } from "./content";
import { releaseTextsNow } from "./release-now";
import type { TextKey } from "./text-key";

const person = (id: string, ...roles: Role[]): Actor => ({ id, name: id, roles, topicIds: [] });

export const people = {
  editor: person("editor", "editor"),
  otherEditor: person("other editor", "editor"),
  reviewer: person("reviewer", "reviewer"),
  both: person("both", "editor", "reviewer", "administrator"),
  administrator: person("administrator", "administrator"),
};

export function page(zh: string, en = `In English: ${zh.length}`): ContentOf<"page"> {
  return { kind: "page", title: { zh: "标题", en: "Title" }, body: { zh, en } };
}

export function term(word: string, zh = "释义"): ContentOf<"term"> {
  return { kind: "term", word, english: `${word.length} characters`, definition: { zh, en: "Definition" } };
}

let codes = 0;
/** Returns the key of a term that no other test has. */
export const newTerm = (): TextKey => `term/t${++codes}`;

type Written = { key: TextKey; content: Content | null; basedOn?: number; by?: Actor };

/** Saves a text and sends it for review. Returns the submission. */
export async function submitted({ key, content, basedOn = 0, by = people.editor }: Written): Promise<string> {
  const { number } = must(await saveText({ key, basedOn, content }, by));
  return must(await submitText({ key, number }, by)).id;
}

export async function approved(written: Written): Promise<void> {
  must(await approveText({ submissionId: await submitted(written) }, people.reviewer));
}

export const publish = (note = "修改") => releaseTextsNow(note, people.administrator);
