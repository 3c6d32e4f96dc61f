import { useTranslations } from "next-intl";
import { Alert } from "@/components/ui/alert";
import type { SectionForm } from "@/lib/entry/form/form";
import { returnsOf } from "@/lib/entry/form/returned-fields";
import css from "./returned-notice.module.css";

/**
 * Shows a reason shared by several returned fields once, above the form. A reason for a single field is shown at that
 * field.
 */
export function ReturnedNotice({ form }: { form: SectionForm }) {
  const t = useTranslations("entry.review");
  const own = Object.values(form.fields).filter((field) => field.section === form.number);
  const shared = returnsOf(own).filter(({ count }) => count > 1);
  return shared.map(({ by, reason, count }) => (
    <Alert key={`${by} ${reason}`} severity="warning" isAbove>
      <span className={css.reason}>{t("returnedAll", { name: by, reason, count })}</span>
    </Alert>
  ));
}
