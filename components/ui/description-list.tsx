import type { ReactNode } from "react";
import css from "./description-list.module.css";

/** A description list in two columns, label and value. */
export function DescriptionList({ children }: { children: ReactNode }) {
  return <dl className={css.particulars}>{children}</dl>;
}

type Props = { label: ReactNode; level?: number; children: ReactNode };

/** An item of the list; one with a level above 0 is a part of the item before it. */
export function DescriptionItem({ label, level = 0, children }: Props) {
  return (
    <div className={css.line} data-part={level > 0 || undefined}>
      <dt className={css.label}>{label}</dt>
      <dd className={css.value}>{children}</dd>
    </div>
  );
}
