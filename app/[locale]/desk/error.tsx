"use client";

import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";

export default function DeskError({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("desk.error");
  return (
    <Alert severity="error">
      {t("sentence")} <Button onClick={reset}>{t("retry")}</Button>
    </Alert>
  );
}
