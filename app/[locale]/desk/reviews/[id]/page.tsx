import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { FieldComments } from "@/components/entry/comments/field-comments";
import { ChangeSet } from "@/components/review/change-set";
import { ReviewNotices } from "@/components/review/review-notices";
import { StructureList } from "@/components/review/structure-list";
import { titled } from "@/lib/platform/i18n/titled";
import { loadReview } from "@/lib/review/queue/loaders";

export const generateMetadata = titled("review.window");

export default async function ReviewPage({ params }: PageProps<"/[locale]/desk/reviews/[id]">) {
  const { id } = await params;
  const review = await loadReview(id);
  if (!review) notFound();
  const { year, section, submitterName } = review.submission;
  const [locale, t] = [await getLocale(), await getTranslations("review")];
  const comments = review.rows.map(({ fieldId, threads }) => [
    fieldId,
    <FieldComments key={fieldId} fieldId={fieldId} threads={threads} />,
  ]);
  return (
    <>
      <PageTitle overline={t("over", { year, number: section.number, name: submitterName })}>
        {section.title[locale]}
      </PageTitle>
      <ReviewNotices review={review} />
      <StructureList changes={review.structure} />
      <ChangeSet review={review} comments={Object.fromEntries(comments)} />
    </>
  );
}
