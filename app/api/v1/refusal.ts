import type { Sentence } from "@/lib/platform/result";
import type { UnknownValue } from "@/lib/publication/export-filter";
import { openToAll } from "./open-answer";

const listed = 60;

/** What cannot be asked for, said in both languages, with what can. */
export function refusalOf(error: Sentence, allowed?: string[]): Response {
  const { "access-control-allow-origin": origin } = openToAll;
  return Response.json(
    { error, ...(allowed && { allowed }) },
    { status: 400, headers: { "access-control-allow-origin": origin } },
  );
}

/** Nothing in force has this value: what there is instead. */
export function unknownValue({ name, value, allowed }: UnknownValue): Response {
  const shown = allowed.slice(0, listed).join(", ");
  const more = allowed.length > listed;
  return refusalOf(
    {
      zh: `筛选项“${name}”没有公开发布过“${value}”。可用：${shown}${more ? " 等" : ""}。`,
      en: `Nothing was published for “${value}” in the filter “${name}”. Allowed: ${shown}${more ? " …" : ""}.`,
    },
    allowed,
  );
}
