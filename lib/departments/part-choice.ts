import type { Department } from "./model";
import type { Part } from "./parts";

/** What may be handed over of a section, and to whom. */
export type PartChoice = {
  parts: readonly Part[];
  departments: readonly Department[];
  /** ISO dates: the one offered first, and the earliest. */
  dueOn: string;
  today: string;
  /** By field id: the department that was asked for it already. */
  taken: Readonly<Record<string, string>>;
};
