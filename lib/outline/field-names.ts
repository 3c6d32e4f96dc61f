import type { Bilingual } from "@/lib/platform/bilingual";
import { sentenceIn } from "./messages";
import type { Outline } from "./model";

type Named = Pick<Outline, "fields" | "sections">;

/** Returns what the field of a key is called: its indicator's name, or the section of a sentence; the key if there is none. */
export function fieldNameOf({ fields, sections }: Named, key: string): Bilingual {
  const field = fields.find((one) => one.key === key);
  if (!field) return { zh: key, en: key };
  if (field.indicator) return field.indicator.name;
  return sentenceIn(sections.find(({ id }) => id === field.sectionId)?.number ?? "");
}

const longest = 5;

/** Returns the names of fields as a list, each once; only the first of many. */
export function fieldNamesOf(outline: Named, keys: readonly string[]): Bilingual {
  const names = keys.map((key) => fieldNameOf(outline, key));
  const listOf = (all: string[], comma: string) => [...new Set(all)].slice(0, longest).join(comma);
  return {
    zh: listOf(
      names.map(({ zh }) => zh),
      "、",
    ),
    en: listOf(
      names.map(({ en }) => en),
      ", ",
    ),
  };
}
