import type { KeyboardEvent } from "react";
import { useSingleKeys } from "@/components/desk/single-keys";
import { findStop, focusNeighbour, focusStop } from "./change-stops";
import { useReview } from "./review-context";
import { commandOf, type ReviewCommand } from "./review-keys";
import { useRowDecision } from "./use-row-decision";

/** The id of the region with the evidence for the active change. */
export const panelId = "evidence";

/** Returns what keys do on the changes of a submission and in their evidence. */
export function useRowKeys() {
  const { active, isFiltered } = useReview();
  const hasLetters = useSingleKeys();
  const { approveRow, returnRow } = useRowDecision();

  function run(command: ReviewCommand): void {
    const shown = isFiltered ? "[data-warned]" : "";
    if (command === "next") focusNeighbour(active?.fieldId ?? null, 1, shown);
    if (command === "previous") focusNeighbour(active?.fieldId ?? null, -1, shown);
    if (command === "open")
      document.getElementById(panelId)?.querySelector<HTMLElement>("a, button")?.focus();
    if (command === "approve" && active) void approveRow(active);
    if (command === "return" && active) returnRow(active);
  }

  return function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || target.matches("input:not([type=checkbox]), textarea, select")) return;
    if (event.key === "Escape" && active) return focusStop(findStop(active.fieldId));
    const command = commandOf(event, hasLetters);
    if (command === null || (isOfElement(event.key) && !isMark(target))) return;
    event.preventDefault();
    run(command);
  };
}

// On a link or button Enter and the arrows do what they always do.
const isOfElement = (key: string) => key.length > 1 || key === " ";
const isMark = (target: HTMLElement) => target.matches("[data-change]:not(a)");
