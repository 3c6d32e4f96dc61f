import type { ReactNode } from "react";
import css from "./link-row.module.css";

/** Links that lead from a page of the desk to other ways of working on the same matter, in one line. */
export function LinkRow({ children }: { children: ReactNode }) {
  return (
    <p className={css.row} data-screen-only="">
      {children}
    </p>
  );
}
