import type { Sentence } from "@/lib/platform/result";
import type { UnknownValue } from "@/lib/publication/export-filter";

/** What cannot be asked for, said in both languages, with what can. */
export type OpenRefusal = { error: Sentence; allowed?: string[] };

const listed = 60;

/** Nothing in force has this value: what there is instead. */
export function unknownValue({ name, value, allowed }: UnknownValue): OpenRefusal {
  const shown = allowed.slice(0, listed).join(", ");
  const more = allowed.length > listed;
  const error = {
    zh: `筛选项“${name}”没有公开发布过“${value}”。可用：${shown}${more ? " 等" : ""}。`,
    en: `Nothing was published for “${value}” in the filter “${name}”. Allowed: ${shown}${more ? " …" : ""}.`,
  };
  return { error, allowed };
}
