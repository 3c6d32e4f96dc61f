import { z } from "zod";
import { addFieldAction, placeFieldAction } from "@/lib/outline/editing/actions";
import { addFieldSchema } from "@/lib/outline/editing/schema";
import type { OutlineView } from "@/lib/outline/editing/view";
import { cleanCode } from "@/lib/figures/clean-code";
import type { Choices } from "@/lib/outline/years-repository";
import type { Edit } from "./edits";

const { key, basis, label, required } = addFieldSchema.shape;

/** Input for a field: a new figure of an indicator, a new sentence, or another place for an existing field. */
export const fieldChoiceSchema = z
  .object({
    what: z.enum(["indicator", "sentence", "existing"]),
    /** Code of the indicator. */
    indicator: z.string().overwrite(cleanCode),
    key,
    /** Key of the field that is to appear here as well. */
    existing: z.string().overwrite(cleanCode),
    basis,
    required,
    /** Empty for a figure that is used in sentences only. */
    blockId: z.string(),
    label,
  })
  .superRefine(({ what, indicator, existing, blockId }, context) => {
    const complain = (path: string) => context.addIssue({ code: "custom", path: [path], message: "needed" });
    if (what === "indicator" && indicator === "") complain("indicator");
    if (what === "existing" && existing === "") complain("existing");
    if (what !== "indicator" && blockId === "") complain("blockId");
  });

export type FieldChoice = z.input<typeof fieldChoiceSchema>;

export function emptyChoice(blockId: string): FieldChoice {
  return {
    ...{ what: "indicator", indicator: "", existing: "", basis: "annual", required: true, blockId },
    key: "",
    label: { zh: "", en: "" },
  };
}

/** Returns a key for a new sentence that no field of the report has. */
export function unusedKey(view: OutlineView, section: { number: string }): string {
  const used = new Set(Object.values(view.fields).map((field) => field.key));
  const key = (n: number) => `text.${section.number.replaceAll(".", "-")}.${n}`;
  let n = 1;
  while (used.has(key(n))) n += 1;
  return key(n);
}

/** Returns the key and basis to propose for an indicator; null when the code is unknown. */
export function suggestionFor(
  choices: Choices | null,
  code: string,
): Pick<FieldChoice, "key" | "basis"> | null {
  const indicator = choices?.indicators.find((candidate) => candidate.code === code);
  return indicator ? { key: indicator.code, basis: indicator.basis } : null;
}

export function sendChoice(year: number, sectionId: string, choice: FieldChoice): ReturnType<Edit> {
  const { what, indicator, existing, blockId, ...field } = choice;
  if (what === "existing") return placeFieldAction({ year, blockId, key: existing });
  const isSentence = what === "sentence";
  return addFieldAction({
    ...field,
    ...{ year, sectionId, blockId: blockId || null, indicator: isSentence ? null : indicator },
    basis: isSentence ? "unstated" : field.basis,
  });
}
