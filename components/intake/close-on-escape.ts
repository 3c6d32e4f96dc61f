import type { KeyboardEvent } from "react";
import { focusRow } from "./confirm-context";

/** Returns a key handler that closes a proposal's form on Escape and puts the focus back on its row. */
export function closeOnEscape(proposalId: string, onClose: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
    focusRow(proposalId);
  };
}
