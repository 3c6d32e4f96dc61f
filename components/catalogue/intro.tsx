import type { ReactNode } from "react";
import css from "./catalogue.module.css";

/** A line of help at the top of a catalogue page. */
export function Intro({ children }: { children: ReactNode }) {
  return <p className={css.help}>{children}</p>;
}
