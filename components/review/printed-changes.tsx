import type { ReactNode } from "react";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import type { PrintedSection } from "@/lib/review/printed/printed-section";
import { ChangePanel } from "./change-panel";
import { ChangesArea } from "./changes-area";
import css from "./printed-changes.module.css";
import { UnprintedChanges } from "./unprinted-changes";

type Props = {
  printed: PrintedSection;
  rows: readonly ChangedRow[];
  /** The text of the section. */
  children: ReactNode;
};

/** The section as it will print, with what was submitted marked in its text and the evidence beside it. */
export function PrintedChanges({ printed: { keys, release }, rows, children }: Props) {
  // The words of a sentence that are as they were are told in the line of all such sentences.
  const unprinted = rows.filter((row) => !keys.has(row.key) && !(row.isSameWording && row.isWithoutWarnings));
  return (
    <ChangesArea className={css.spread}>
      <div className={css.page}>
        <div className={css.text}>{children}</div>
        <UnprintedChanges rows={unprinted} />
      </div>
      <ChangePanel year={release.year} />
    </ChangesArea>
  );
}
