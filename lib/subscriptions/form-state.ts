import type { Bilingual } from "@/lib/platform/bilingual";

/** What became of a request: a message was sent to `sentTo`, or why not. `email` is what was typed. */
export type AskingState = {
  problem: "email" | "choice" | "wait" | "refused" | "failed" | "off" | "elsewhere" | null;
  minutes?: number;
  email: string;
  sentTo?: string;
};

/** Why a subscription was not changed; null before anything was asked. */
export type ChangingState = { refused: Bilingual | null };
