import type { Bilingual } from "@/lib/platform/bilingual";

export type SignInProblem =
  | "emailNeeded"
  | "passwordNeeded"
  | "wrong"
  | "tooMany"
  | "wrongCode"
  | "startAgain"
  | "elsewhere"
  | "unavailable"
  | "notReached";

export type SignInState = {
  problem: SignInProblem | null;
  minutes?: number;
  /** Why the database could not take the code. */
  refusal?: Bilingual;
  email: string;
  password?: string;
};

export type ChoosingState = { refused: Bilingual | null; typed?: string };
