import type { ReactNode } from "react";
import css from "./alert.module.css";

// Of the library, which carries them with all of its icons' code.
const icons = {
  info: "M11,9H13V7H11M12,20C7.59,20 4,16.41 4,12C4,7.59 7.59,4 12,4C16.41,4 20,7.59 20,12C20,16.41 16.41,20 12,20M12,2A10,10 0 0,0 2,12A10,10 0 0,0 12,22A10,10 0 0,0 22,12A10,10 0 0,0 12,2M11,17H13V11H11V17Z",
  warning: "M12 5.99L19.53 19H4.47L12 5.99M12 2L1 21h22L12 2zm1 14h-2v2h2v-2zm0-6h-2v4h2v-4z",
  error:
    "M11 15h2v2h-2zm0-8h2v6h-2zm.99-5C6.47 2 2 6.48 2 12s4.47 10 9.99 10C17.52 22 22 17.52 22 12S17.52 2 11.99 2zM12 20c-4.42 0-8-3.58-8-8s3.58-8 8-8 8 3.58 8 8-3.58 8-8 8z",
};

type Props = {
  severity: keyof typeof icons;
  role?: string;
  /** Whether it stands above other content, apart from it. */
  isAbove?: boolean;
  children: ReactNode;
};

/** The library's alert as the staff theme shapes it, for pages that open without loading the library. */
export function Alert({ severity, role = "alert", isAbove = false, children }: Props) {
  return (
    <div role={role} className={isAbove ? `${css.alert} ${css.above}` : css.alert} data-severity={severity}>
      <div className={css.icon}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={icons[severity]} />
        </svg>
      </div>
      <div className={css.message}>{children}</div>
    </div>
  );
}
