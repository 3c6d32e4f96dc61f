import Typography from "@mui/material/Typography";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./accounts.module.css";

type Props = { title: string; note: string; children: ReactNode };

/** The layout of pages outside the staff area: the site's name, a title and one form. */
export function SignedOutPage({ title, note, children }: Props) {
  const t = useTranslations("desk.shell");
  return (
    <main id="main" className={css.page}>
      <div className={css.sheet}>
        <p className={css.siteName}>
          <Link href="/" prefetch={false}>
            {t("title")}
          </Link>
        </p>
        <Typography variant="h1" sx={{ mb: 4 }}>
          {title}
        </Typography>
        {children}
        {note ? <p className={css.note}>{note}</p> : null}
      </div>
    </main>
  );
}
