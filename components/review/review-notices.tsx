import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { Link } from "@/lib/platform/i18n/navigation";
import type { ReviewPage } from "@/lib/review/change-set/changed-row";
import css from "./review-notices.module.css";

/** When a submission was sent and with what note, its outcome, and why the signed-in person cannot decide it. */
export function ReviewNotices({ review: { submission, barred } }: { review: ReviewPage }) {
  const { submittedAt, fields, note, state, deciderName, decidedAt } = submission;
  const withdrawn = fields.filter(({ decision }) => decision?.verdict === "withdrawn").length;
  const dateTime = useDateTime();
  const t = useTranslations("review");
  return (
    <div className={css.notices}>
      <p className={css.sent}>
        {t("sent", { at: dateTime(submittedAt), count: fields.length })}
        {withdrawn > 0 ? t("sentButWithdrawn", { count: withdrawn }) : null}
        {note ? ` · ${t("note", { note })}` : null}
      </p>
      {state === "submitted" ? null : (
        <Alert severity={state === "approved" ? "success" : "info"}>
          {t(`outcome.${state}`, { name: deciderName ?? "", at: decidedAt ? dateTime(decidedAt) : "" })}{" "}
          <Link href="/desk/reviews" prefetch={false}>
            {t("toQueue")}
          </Link>
        </Alert>
      )}
      {barred && barred !== "decided" ? <Alert severity="info">{t(`barred.${barred}`)}</Alert> : null}
    </div>
  );
}
