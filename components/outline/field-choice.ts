import { z } from "zod";
import { addFieldAction, placeFieldAction } from "@/lib/outline/editing/actions";
import { addFieldSchema } from "@/lib/outline/editing/schema";
import type { Choices } from "@/lib/outline/years-repository";
import type { Edit } from "./edits";

const { basis, label, required } = addFieldSchema.shape;

/** Input for a field: a new figure of an indicator, a new sentence, or another place for an existing field. */
export const fieldChoiceSchema = z
  .object({
    what: z.enum(["indicator", "sentence", "existing"]),
    /** Code of the indicator. */
    indicator: z.string(),
    /** Key of the field that is to appear here as well. */
    existing: z.string(),
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
    label: { zh: "", en: "" },
  };
}

/** Returns the basis to propose for an indicator; undefined when the code is unknown. */
export function basisFor(choices: Choices | null, code: string): FieldChoice["basis"] | undefined {
  return choices?.indicators.find((candidate) => candidate.code === code)?.basis;
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
