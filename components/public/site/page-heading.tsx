import type { ReactNode } from "react";
import css from "./page-heading.module.css";

/** The heading of a page that does not belong to a single report: eyebrow, title and lead. */
export function PageHeading({
  eyebrow,
  title,
  lead,
}: {
  eyebrow?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
}) {
  return (
    <header>
      {eyebrow && <p className={css.eyebrow}>{eyebrow}</p>}
      <h1 className={css.title}>{title}</h1>
      {lead && <p className={css.lead}>{lead}</p>}
    </header>
  );
}
