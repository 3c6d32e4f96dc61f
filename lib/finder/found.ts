import type { Bilingual } from "@/lib/platform/bilingual";
import type { SubmissionState } from "@/lib/review/model";

export const foundGroups = ["figures", "sections", "submissions", "people"] as const;
export type FoundGroup = (typeof foundGroups)[number];

/** Something found, with the address of its gap or page. `number` is that of its section. */
export type Found = { id: string; address: string } & (
  | {
      group: "figures";
      name: Bilingual;
      series: Bilingual | null;
      year: number;
      number: string;
      printed: string;
    }
  | { group: "sections"; name: Bilingual; year: number; number: string }
  | {
      group: "submissions";
      name: Bilingual;
      year: number;
      number: string;
      by: string;
      state: SubmissionState;
    }
  | { group: "people"; name: string; email: string }
);

/** A script of the finder asks this address, with what was typed as `q`. */
export const finderAddress = "/api/desk/find";
