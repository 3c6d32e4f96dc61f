"use client";

import { unstable_rethrow } from "next/navigation";
import { useActionState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";

/**
 * State of a form that also works before scripts have loaded. React clears a form once it is submitted, so `restore`
 * returns the new state with what was typed put back in. `unreachable` is the state when the server cannot be
 * reached.
 */
export function useFormAction<S>(
  action: (state: Awaited<S>, form: FormData) => Promise<S>,
  initial: Awaited<S>,
  { restore, unreachable }: { restore: (answer: S, form: FormData) => S; unreachable: S },
) {
  const isReady = useHydrated();
  async function submit(state: Awaited<S>, form: FormData): Promise<S> {
    try {
      return restore(await action(state, form), form);
    } catch (error) {
      unstable_rethrow(error);
      return restore(unreachable, form);
    }
  }
  return useActionState<S, FormData>(isReady ? submit : action, initial);
}
