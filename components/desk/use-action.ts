"use client";

import { useState, useTransition } from "react";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { fail, type Result } from "@/lib/platform/result";
import { refusals } from "@/lib/accounts/sessions/refusals";
import { refusalOfFailure } from "./failed-request";
import { isOtherPersonSignedIn, usePagePersonId } from "./drafts/page-person";
import { type Refused, refusedOf } from "./refused";
import { reportWrite } from "./storage-problem";
import { useReauthentication } from "./use-reauthentication";

type Options = {
  /** Whether to refresh the page once it is done. */
  refreshes?: boolean;
};

/**
 * Runs server actions, asking for the password again when the server requires it. `refusal` is why the last run
 * failed and `done` its message after a success; `ActionMessage` shows both. `isBusy` lasts until the page is
 * refreshed.
 */
export function useAction({ refreshes = false }: Options = {}) {
  const [refusal, setRefusal] = useState<Refused | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [isRefreshing, startRefresh] = useTransition();
  const withReauthentication = useReauthentication();
  const personId = usePagePersonId();
  const router = useRouter();

  /** Never rejects: without an answer from the server, or with one that is no result, that is a refusal too. */
  async function run<T>(action: () => Promise<Result<T>>, message?: string): Promise<Result<T>> {
    setRefusal(null);
    setDone(null);
    setIsRunning(true);
    const result = isOtherPersonSignedIn(personId)
      ? fail("OTHER_PERSON", refusals.otherPerson)
      : await withReauthentication(action).catch(refusalOfFailure);
    setIsRunning(false);
    reportWrite(result);
    if (!result.ok) setRefusal(refusedOf(result.error));
    else setDone(message ?? null);
    // Nothing to do means that it was done before: the page is out of date.
    const isDone = result.ok || result.error.code === "NOTHING_TO_DO";
    if (isDone && refreshes) startRefresh(() => router.refresh());
    return result;
  }

  return { run, refusal, done, isBusy: isRunning || isRefreshing, dismiss: () => setRefusal(null) };
}

export type Action = ReturnType<typeof useAction>;
