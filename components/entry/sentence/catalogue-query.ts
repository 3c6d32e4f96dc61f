import type { FormField } from "@/lib/entry/form/form";
import type { TypedNumber } from "@/lib/entry/binding/unbound-numbers";

/** A figure that is looked for in the catalogue, for a sentence. */
export type SoughtFigure = {
  /** The sentence's field. */
  id: string;
  /** The number that is to be a figure; null to put one where the caret is. */
  number: TypedNumber | null;
  sentence: string;
  onFound: (field: FormField) => void;
};
