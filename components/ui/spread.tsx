import type { ReactNode } from "react";
import css from "./spread.module.css";

/** The page's one grid: a side column on wide screens, and the text beside it. */
export function Spread({ side, children }: { side?: ReactNode; children: ReactNode }) {
  return (
    <div className={css.spread}>
      {side && <div className={css.side}>{side}</div>}
      <div className={css.text}>{children}</div>
    </div>
  );
}
