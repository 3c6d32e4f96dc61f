"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./site-texts.module.css";

/** Leads to where the next version is looked at and published. */
export function ToRelease({ version }: { version: number }) {
  const t = useTranslations("siteTexts.release");
  return (
    <p className={css.toRelease}>
      <Button component={Link} href="/desk/site/release" prefetch={false} variant="contained">
        {t("to", { version })}
      </Button>
    </p>
  );
}
