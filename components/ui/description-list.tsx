import type { ReactNode } from "react";
import css from "./description-list.module.css";

/** Two columns of label and value, as a yearbook's imprint sets them. */
export function Particulars({ children }: { children: ReactNode }) {
  return <dl className={css.particulars}>{children}</dl>;
}

type Props = { label: ReactNode; level?: number; children: ReactNode };

/** One of them; a level above 0 marks a part of the one before. */
export function Particular({ label, level = 0, children }: Props) {
  return (
    <div className={css.line} data-part={level > 0 || undefined}>
      <dt className={css.label}>{label}</dt>
      <dd className={css.value}>{children}</dd>
    </div>
  );
}
