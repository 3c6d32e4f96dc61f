"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";

/**
 * The state of a form that also works before any script has loaded. `kept` says what a later answer is to keep of what
 * was typed, and `lost` what is answered when the server cannot be reached: React empties a form that was sent.
 */
export function useSteadyForm<S>(
  action: (state: Awaited<S>, form: FormData) => Promise<S>,
  initial: Awaited<S>,
  { kept, lost }: { kept: (answer: S, form: FormData) => S; lost: S },
) {
  const isReady = useHydrated();
  async function steadily(state: Awaited<S>, form: FormData): Promise<S> {
    try {
      return kept(await action(state, form), form);
    } catch (error) {
      unstable_rethrow(error);
      return kept(lost, form);
    }
  }
  return useActionState<S, FormData>(isReady ? steadily : action, initial);
}
