import type { ReactNode } from "react";
import css from "./catalogue.module.css";

/** What a page of the catalogue is for, or where it leads. */
export function Intro({ children }: { children: ReactNode }) {
  return <p className={css.help}>{children}</p>;
}
