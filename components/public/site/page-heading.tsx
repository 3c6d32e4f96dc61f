import type { ReactNode } from "react";
import css from "./page-heading.module.css";

/** The head of a page that belongs to no single report: where it belongs, its title, and a line about it. */
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
