import { type ReactNode, useId } from "react";
import css from "./page-part.module.css";

/** A part of a page with its heading. */
export function PagePart({ title, help, children }: { title: string; help?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.part} aria-labelledby={id}>
      <h2 id={id} className={css.title}>
        {title}
      </h2>
      {help ? <p className={css.help}>{help}</p> : null}
      {children}
    </section>
  );
}
