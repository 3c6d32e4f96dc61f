"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";

/** Leads to the page where a version is looked at once more and published. */
export function PublishLink({ year, version }: { year: number; version: string }) {
  const t = useTranslations("release.desk");
  return (
    <Button component={Link} href={`/desk/releases/${year}/publish`} prefetch={false} variant="contained">
      {t("toPublishing", { version })}
    </Button>
  );
}
