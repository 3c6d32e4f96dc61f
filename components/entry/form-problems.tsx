"use client";

import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import { useSectionForm } from "./store/form-context";

/** Explains above the form why it is read-only. That the year is closed is said on all its pages. */
export function FormProblems() {
  const { form } = useSectionForm();
  const t = useTranslations("desk.form");
  if (form.isEditable || form.isClosed) return null;
  return (
    <Alert severity="info" isAbove>
      {t("readOnly")}
    </Alert>
  );
}
