import type { Group, ProposalState } from "@/lib/intake/proposal";
import css from "./marked-text.module.css";

const signs: Record<Group, string> = { sure: "✓", check: "?", new: "+", not_figure: "○" };

/** The sign of a group. What was accepted has a filled one. */
export function GroupMark({ group, state = "open" }: { group: Group; state?: ProposalState }) {
  const isTaken = state === "accepted" || state === "corrected";
  return (
    <span aria-hidden="true" className={css.sign} data-group={group} data-taken={isTaken || undefined}>
      {isTaken ? "●" : signs[group]}
    </span>
  );
}
