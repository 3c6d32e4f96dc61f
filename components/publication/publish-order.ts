import type { ReasonClass } from "@/lib/publication/content/model";
import type { Point } from "@/lib/publication/releases/publishing";

/** Input of the publish form, apart from the note. `at` is a local time of the office. */
export type TypedOrder = {
  reasonClass: ReasonClass | "";
  when: "now" | "later";
  at: string;
  /** Which points were looked at. */
  seen: Partial<Record<Point["kind"], boolean>>;
  /** The version's number, typed once more. */
  version: string;
};

export const emptyOrder: TypedOrder = { reasonClass: "", when: "now", at: "", seen: {}, version: "" };
