import type { Bilingual } from "@/lib/platform/bilingual";

/** What a sign-in form is told when it did not succeed. */
export type SignInTrouble =
  | "emailNeeded"
  | "passwordNeeded"
  | "wrong"
  | "tooMany"
  | "wrongCode"
  | "startAgain"
  | "elsewhere"
  | "notReached";

export type SignInState = {
  trouble: SignInTrouble | null;
  minutes?: number;
  email: string;
  password?: string;
};

/** What is told of a password that was chosen by a one-time link. */
export type ChoosingState = { refused: Bilingual | null; typed?: string };
