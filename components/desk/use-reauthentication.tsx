"use client";

import { createContext, useContext } from "react";

type Answer = { ok: true } | { ok: false; error: { code: string } };

/** Asks for the password once more; whether it was given. */
export const AskAgain = createContext<() => Promise<boolean>>(async () => false);

/** Runs an action, and once more after the password was given where the server asks for it again. */
export function useConfirmed() {
  const ask = useContext(AskAgain);
  return async function confirmed<R extends Answer>(run: () => Promise<R>): Promise<R> {
    const answer = await run();
    const isAsked = !answer.ok && answer.error.code === "REAUTHENTICATE";
    return isAsked && (await ask()) ? run() : answer;
  };
}
