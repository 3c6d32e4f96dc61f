import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";
import type { SectionForm } from "@/lib/entry/form/form";
import { returnsOf } from "@/lib/entry/form/returned-fields";

/**
 * Shows a reason shared by several returned fields once, above the form. A reason for a single field is shown at that
 * field.
 */
export function ReturnedNotice({ form }: { form: SectionForm }) {
  const t = useTranslations("entry.review");
  const own = Object.values(form.fields).filter((field) => field.section === form.number);
  const shared = returnsOf(own).filter(({ count }) => count > 1);
  return shared.map(({ by, reason, count }) => (
    <Alert key={`${by} ${reason}`} severity="warning" sx={{ mb: 3, whiteSpace: "pre-wrap" }}>
      {t("returnedAll", { name: by, reason, count })}
    </Alert>
  ));
}
