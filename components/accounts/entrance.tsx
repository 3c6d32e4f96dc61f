import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import css from "./accounts.module.css";

type Props = { title: string; note: string; children: ReactNode };

/** A page before the staff area: one thing to do, in the middle. */
export function Entrance({ title, note, children }: Props) {
  return (
    <main id="main" className={css.page}>
      <div className={css.sheet}>
        <Typography variant="h1" sx={{ mb: 4 }}>
          {title}
        </Typography>
        {children}
        <p className={css.note}>{note}</p>
      </div>
    </main>
  );
}
