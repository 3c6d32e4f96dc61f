"use client";

import { useEffect, useRef, useState } from "react";
import { useAction } from "@/components/desk/use-action";
import { submitSectionAction, withdrawSubmissionAction } from "@/lib/review/actions";
import { focusFromHash } from "./focus-next";
import type { Counts } from "./store/field-state";
import { useSectionForm } from "./store/form-context";
import type { submissionOf } from "./submission/submission-draft";
import { useSubmissionDraft } from "./submission/use-submission-draft";

/** Submitting and withdrawing a section's changes, and where the focus goes after each. `place` is the ref of the controls. */
export function useSubmission() {
  const { form, store, settle } = useSectionForm();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [isSettling, setIsSettling] = useState(false);
  const { run, refusal, isBusy, dismiss } = useAction({ refreshes: true });
  const draft = useSubmissionDraft(form.sectionId);
  const { place, focusOnceThere, focusNow } = useFocusAfter();

  /** Saves what is being typed first. Opens nothing while something is not saved. */
  async function openSheet() {
    if (isBusy || isSettling) return;
    setIsSettling(true);
    leaveInput();
    await settle();
    setIsSettling(false);
    const now = store.counts();
    if (unsettledOf(now) > 0 || changedOf(now) === 0) return;
    dismiss();
    draft.recoverOwnReasons(store.ownIds());
    setSheetOpen(true);
  }

  function closeSheet(focus = () => focusOnceThere("[data-submit]")) {
    focus();
    setSheetOpen(false);
  }

  async function submit(submission: ReturnType<typeof submissionOf>) {
    const result = await run(() => submitSectionAction(submission));
    if (!result.ok) return;
    draft.clear();
    closeSheet(() => focusOnceThere("[data-submitted]"));
  }

  async function withdraw(submissionId: string) {
    const result = await run(() => withdrawSubmissionAction({ submissionId }));
    if (result.ok) focusOnceThere("[data-submit]");
  }

  function go(key: string, what = "field") {
    closeSheet(() => focusNow((controls) => focusFromHash(controls.closest("form"), `#${what}-${key}`)));
  }

  const sheet = { state: draft, refusal, isBusy, go, onClose: () => closeSheet(), onSubmit: submit };
  return { place, sheet, isSheetOpen, openSheet, withdraw, isBusy, isSettling, refusal };
}

/** Moves the focus after the sheet is closed: at once, or when what it is to go to is on the page. */
function useFocusAfter() {
  const place = useRef<HTMLDivElement>(null);
  const pending = useRef<((controls: HTMLElement) => boolean) | null>(null);
  useEffect(() => {
    if (place.current && pending.current?.(place.current)) pending.current = null;
  });
  function focusNow(focus: (controls: HTMLElement) => void) {
    pending.current = (controls) => {
      focus(controls);
      return true;
    };
  }
  function focusOnceThere(selector: string) {
    pending.current = (controls) => {
      const target = controls.querySelector<HTMLElement>(selector);
      target?.focus();
      return Boolean(target);
    };
  }
  return { place, focusNow, focusOnceThere };
}

/** Leaving an input saves it; the press on the button did not leave it. */
function leaveInput(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && !(activeElement instanceof HTMLButtonElement))
    activeElement.blur();
}

export function changedOf({ statusCounts }: Counts): number {
  return statusCounts.draft + statusCounts.returned;
}

export function unsettledOf({ saving }: Counts): number {
  return saving.unsaved + saving.invalid + saving.conflict;
}
