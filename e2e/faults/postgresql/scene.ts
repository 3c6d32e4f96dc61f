import type { Outcome } from "../support/client";
import type { OfficeDatabase } from "./database";
import type { KeyedLedger } from "./ledger";
import type { Pair } from "./servers";
import type { Written } from "./writers";

export type Asked = "save" | "page";

/** What was seen in all rounds; times are in milliseconds. */
export type Seen = {
  written: Written[];
  /** Of the server that was left, from the moment at which the other was killed. */
  answers: Record<Asked, number[]>;
  releases: Outcome[];
  releaseAnswers: string[];
  shown: number[];
  readyAfter: number[];
  faults: string[];
  lost: number;
};

export type Scene = { office: OfficeDatabase; servers: Pair["servers"]; ledger: KeyedLedger; seen: Seen };

export function nothingSeen(): Seen {
  return {
    ...{
      written: [],
      answers: { save: [], page: [] },
      releases: [],
      releaseAnswers: [],
      shown: [],
      readyAfter: [],
    },
    ...{ faults: [], lost: 0 },
  };
}
