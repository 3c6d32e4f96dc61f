import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";
import type { SubmissionNews } from "@/lib/review/news";

/** A returned submission's reason, above the form that is to be mended. */
export function SectionNews({ news }: { news: SubmissionNews | null }) {
  const t = useTranslations("desk.form");
  if (news?.state !== "returned") return null;
  return (
    <Alert severity="warning" sx={{ mb: 3 }}>
      {t("returned", { name: news.decider ?? "", reason: news.reason ?? "" })}
    </Alert>
  );
}
