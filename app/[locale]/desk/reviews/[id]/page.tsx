import Alert from "@mui/material/Alert";
import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { ChangeTable } from "@/components/review/change-table";
import { DecisionForm } from "@/components/review/decision-form";
import { loadReview } from "@/lib/review/loaders";

export default async function ReviewPage({ params }: PageProps<"/[locale]/desk/reviews/[id]">) {
  const { id } = await params;
  const review = await loadReview(id);
  if (!review) notFound();
  const { year, section, submitterName, state, deciderName, reason } = review.submission;
  const [locale, t] = [await getLocale(), await getTranslations("desk.reviews")];
  return (
    <>
      <PageTitle over={t("over", { year, number: section.number, name: submitterName })}>
        {section.title[locale]}
      </PageTitle>
      <ChangeTable review={review} />
      {state === "submitted" ? null : (
        <Alert severity="info" sx={{ mt: 3 }}>
          {t(`states.${state}`, { name: deciderName ?? "" })} {reason ? t("because", { reason }) : null}
        </Alert>
      )}
      {review.hindrance === "not_reviewer" || review.hindrance === "own_revision" ? (
        <Alert severity="info" sx={{ mt: 3 }}>
          {t(`hindrances.${review.hindrance}`)}
        </Alert>
      ) : null}
      {review.hindrance === null ? <DecisionForm submissionId={id} /> : null}
    </>
  );
}
