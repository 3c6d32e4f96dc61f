import type { FormField } from "@/lib/entry/form/form";
import type { TypedNumber } from "@/lib/entry/binding/unbound-numbers";

/** A search of the catalogue for a figure to use in a sentence. */
export type CatalogueQuery = {
  /** Id of the sentence's field. */
  id: string;
  /** The number to replace by a figure; null to insert one at the caret. */
  number: TypedNumber | null;
  sentence: string;
  onSelect: (field: FormField) => void;
};
