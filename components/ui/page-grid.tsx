import type { ReactNode } from "react";
import css from "./page-grid.module.css";

type Props = {
  /** What stands over the text and, where there is no room beside it, over the side column too. */
  head?: ReactNode;
  side?: ReactNode;
  /** The side column is left out where it cannot stand beside the text. */
  wideOnly?: boolean;
  /** Where it cannot stand beside the text, the side column comes after it. */
  isAfter?: boolean;
  /** The text takes all the width there is: for tables and charts. */
  isWide?: boolean;
  children: ReactNode;
};

/** The page's one grid: a side column on wide screens, and the text beside it. */
export function Spread({ head, side, wideOnly, isAfter, isWide, children }: Props) {
  return (
    <div className={css.spread}>
      {head && <div className={css.head}>{head}</div>}
      {side && (
        <div className={css.side} data-wide-only={wideOnly} data-after={isAfter}>
          {side}
        </div>
      )}
      <div className={css.text} data-wide={isWide}>
        {children}
      </div>
    </div>
  );
}
