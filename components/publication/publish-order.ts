import type { ReasonClass } from "@/lib/publication/content/model";

/** What an administrator typed to publish a version. `at` is a time in the office's clock. */
export type TypedOrder = {
  note: string;
  reasonClass: ReasonClass | "";
  when: "now" | "later";
  at: string;
};

export const emptyOrder: TypedOrder = { note: "", reasonClass: "", when: "now", at: "" };
