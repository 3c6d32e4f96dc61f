"use client";

import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";
import { useSectionForm } from "./store/form-context";

/** Explains above the form why it is read-only. */
export function FormProblems() {
  const { form } = useSectionForm();
  const t = useTranslations("desk.form");
  if (form.isEditable) return null;
  return (
    <Alert severity="info" sx={{ mb: 3 }}>
      {form.isClosed ? t("closed") : t("readOnly")}
    </Alert>
  );
}
