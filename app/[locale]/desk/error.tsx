"use client";

import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";

export default function DeskError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("desk.error");
  return (
    <Alert severity="error" action={<Button onClick={reset}>{t("retry")}</Button>}>
      {t("sentence")}
    </Alert>
  );
}
