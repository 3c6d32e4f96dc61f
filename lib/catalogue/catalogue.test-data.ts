import { chainEntries } from "@/lib/audit/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";
import type { AddIndicatorInput } from "./schema";

export const bilingual = (zh: string, en = zh) => ({ zh, en });

export const administrator: Actor = {
  id: "administrator",
  name: "administrator",
  roles: ["administrator"],
  topicIds: [],
};
export const editor: Actor = { id: "editor", name: "editor", roles: ["editor", "reviewer"], topicIds: [] };

/** Returns an indicator as the form sends it. */
export function typed(code: string, more: Partial<AddIndicatorInput> = {}): AddIndicatorInput {
  const texts = {
    name: bilingual("试点", "Pilots"),
    definition: bilingual("当年试点数"),
    comparability: bilingual(""),
  };
  return { code, kind: "quantity", unit: "个", basis: "annual", ...texts, ...more };
}

/** Returns the newest event of the audit chain, with from and to parsed. */
export async function newestEvent() {
  const entry = (await chainEntries(reader())).at(-1);
  const parsed = (json: string | null | undefined) => (json ? (JSON.parse(json) as unknown) : undefined);
  return { seq: entry?.seq, type: entry?.type, from: parsed(entry?.from), to: parsed(entry?.to) };
}

/** Returns a refusal's code and English sentence. Throws when a sentence lacks its full stop. */
export function refusalOf(result: Result<unknown>): string | null {
  if (result.ok) return null;
  const { code, sentence } = result.error;
  if (!/[。]$/u.test(sentence.zh) || !sentence.en.endsWith(".")) throw new Error("The sentence has no end.");
  return `${code} ${sentence.en}`;
}
