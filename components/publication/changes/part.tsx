import type { ReactNode } from "react";
import css from "./change-list.module.css";

/** One kind of change under its heading, with how many there are. */
export function Part({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <section className={css.part}>
      <h2 className={css.heading}>
        {title} {count !== undefined && <small>{count}</small>}
      </h2>
      {children}
    </section>
  );
}
