"use client";

import { createContext, useContext } from "react";
import type { Result } from "@/lib/platform/result";

/** Asks for the password again; resolves to whether it was given. */
export const ReauthenticationContext = createContext<() => Promise<boolean>>(async () => false);

/** Returns a function that runs an action and, when the server requires the password again, asks for it and retries. */
export function useReauthentication() {
  const reauthenticate = useContext(ReauthenticationContext);
  return async function withReauthentication<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
    const result = await action();
    const isRequired = !result.ok && result.error.code === "REAUTHENTICATE";
    return isRequired && (await reauthenticate()) ? action() : result;
  };
}
