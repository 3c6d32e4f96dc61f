import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { LanguageLink } from "@/components/desk/frame/language-link";
import css from "./answer.module.css";

/** The layout of the page that a department's link leads to. */
export function AnswerSheet({
  over,
  title,
  children,
}: {
  over?: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <main id="main" className={css.sheet}>
      <p className={css.head}>
        <span>{over}</span>
        <LanguageLink />
      </p>
      <Typography variant="h1" sx={{ mb: 3 }}>
        {title}
      </Typography>
      {children}
    </main>
  );
}
