"use client";

import { createContext, useContext } from "react";
import type { Result } from "@/lib/platform/result";

/** Asks for the password once more; resolves to whether it was given. */
export const ReauthenticationContext = createContext<() => Promise<boolean>>(async () => false);

/** Returns what runs an action, and runs it once more after the password was given where the server asks for it. */
export function useReauthentication() {
  const reauthenticate = useContext(ReauthenticationContext);
  return async function withReauthentication<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
    const result = await action();
    const isAsked = !result.ok && result.error.code === "REAUTHENTICATE";
    return isAsked && (await reauthenticate()) ? action() : result;
  };
}
