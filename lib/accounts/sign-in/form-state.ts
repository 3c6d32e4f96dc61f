import type { Bilingual } from "@/lib/platform/bilingual";

export type SignInProblem =
  | "emailNeeded"
  | "passwordNeeded"
  | "wrong"
  | "tooMany"
  | "wrongCode"
  | "startAgain"
  | "elsewhere"
  | "notReached";

export type SignInState = {
  problem: SignInProblem | null;
  minutes?: number;
  email: string;
  password?: string;
};

export type ChoosingState = { refused: Bilingual | null; typed?: string };
