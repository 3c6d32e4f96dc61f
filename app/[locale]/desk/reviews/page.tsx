import Typography from "@mui/material/Typography";
import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { SubmissionList } from "@/components/review/submission-list";
import { loadReviews } from "@/lib/review/loaders";

export default async function ReviewsPage() {
  const { waiting, decided } = await loadReviews();
  const t = await getTranslations("desk.reviews");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <Typography variant="h2">{t("waiting")}</Typography>
      <SubmissionList submissions={waiting} empty={t("noneWaiting")} />
      <Typography variant="h2">{t("decided")}</Typography>
      <SubmissionList submissions={decided} empty={t("noneDecided")} />
    </>
  );
}
