"use client";

import { useMemo } from "react";
import { usePagePersonId } from "@/components/desk/drafts/page-person";
import { useLocalStorage } from "@/components/desk/drafts/use-local-storage";

/** Returns which revisions of a submission this person has opened in this browser, by id, and a function that adds one. */
export function useOpened(submissionId: string): [ReadonlySet<string>, (revisionId: string) => void] {
  const personId = usePagePersonId();
  const [stored, store] = useLocalStorage(`annals.opened.${personId}/${submissionId}`);
  const opened = useMemo(() => new Set(stored?.split(" ") ?? []), [stored]);

  function open(revisionId: string) {
    if (!opened.has(revisionId)) store([...opened, revisionId].join(" "));
  }

  return [opened, open];
}
