import type { ReasonClass } from "@/lib/publication/content/model";

/** Input of the publish form. `at` is a local time of the office. */
export type TypedOrder = {
  note: string;
  reasonClass: ReasonClass | "";
  when: "now" | "later";
  at: string;
};

export const emptyOrder: TypedOrder = { note: "", reasonClass: "", when: "now", at: "" };
