"use client";

import { useState } from "react";
import { useAction } from "@/components/desk/use-action";
import { acceptDifferenceAction } from "@/lib/intake/word/actions";
import type { ShownDifference } from "@/lib/intake/word/loaders";
import { hideFieldAction } from "@/lib/outline/editing/actions";
import { useRouter } from "@/lib/platform/i18n/navigation";

type Decided = "accepted" | "left";

/** Whether a difference can be accepted without a choice, and overwrites nothing that was saved since. */
export function isPlainFigure({ kind, choices, since, unchangedIn, obstacle }: ShownDifference): boolean {
  const isOne = choices.length === 1 && unchangedIn.length === 0;
  return kind === "figure" && isOne && since === null && obstacle === null && !choices[0]?.problem;
}

/** Accepts and leaves differences of a returned document, each in a save of its own. */
export function useAcceptance(year: number, attachmentId: string) {
  const { run, refusal, isBusy } = useAction();
  const [decided, setDecided] = useState<ReadonlyMap<string, Decided>>(new Map());
  const router = useRouter();

  function mark(id: string, as: Decided) {
    setDecided((before) => new Map(before).set(id, as));
  }

  async function save(difference: ShownDifference, choice: number): Promise<boolean> {
    const { id: differenceId, kind, field, version: basedOn } = difference;
    const result =
      kind === "removed" && field
        ? await run(() => hideFieldAction({ year, fieldId: field.id, hidden: true }))
        : await run(() => acceptDifferenceAction({ year, attachmentId, differenceId, choice, basedOn }));
    if (result.ok) mark(differenceId, "accepted");
    return result.ok;
  }

  async function accept(difference: ShownDifference, choice: number): Promise<boolean> {
    const isSaved = await save(difference, choice);
    router.refresh();
    return isSaved;
  }

  /** Stops at the first that is refused; those before it are saved. */
  async function acceptAll(differences: readonly ShownDifference[]): Promise<void> {
    for (const difference of differences) if (!(await save(difference, 0))) break;
    router.refresh();
  }

  return { decided, refusal, isBusy, accept, acceptAll, leave: (id: string) => mark(id, "left") };
}

export type Acceptance = ReturnType<typeof useAcceptance>;
