import type { ReactNode } from "react";
import css from "./spread.module.css";

/** `wideOnly`: the side column is left out where it cannot stand beside the text. */
type Props = { side?: ReactNode; wideOnly?: boolean; children: ReactNode };

/** The page's one grid: a side column on wide screens, and the text beside it. */
export function Spread({ side, wideOnly, children }: Props) {
  return (
    <div className={css.spread}>
      {side && (
        <div className={css.side} data-wide-only={wideOnly}>
          {side}
        </div>
      )}
      <div className={css.text}>{children}</div>
    </div>
  );
}
