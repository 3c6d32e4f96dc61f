import type { ReactNode } from "react";
import css from "./page-grid.module.css";

type Props = {
  /** Content above the text; on narrow screens also above the side column. */
  head?: ReactNode;
  side?: ReactNode;
  /** Hides the side column on narrow screens. */
  wideOnly?: boolean;
  /** Puts the side column below the text on narrow screens, instead of above it. */
  isAfter?: boolean;
  /** Lets the text column take the full width, for tables and charts. */
  isWide?: boolean;
  children: ReactNode;
};

/** The layout grid of a page: the text and, on wide screens, a side column beside it. */
export function PageGrid({ head, side, wideOnly, isAfter, isWide, children }: Props) {
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
