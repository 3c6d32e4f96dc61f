import type { ReactNode } from "react";
import css from "./accounts.module.css";

type Props = { says: string; help?: string | undefined; children?: ReactNode };

/** How something stands, and what can be done about it. */
export function Step({ says, help, children }: Props) {
  return (
    <li>
      <p>{says}</p>
      {help ? <p className={css.muted}>{help}</p> : null}
      {children}
    </li>
  );
}
