import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { FieldComments } from "@/components/entry/comments/field-comments";
import { ChangeTable } from "@/components/review/change-table";
import { DecisionBar } from "@/components/review/decision-bar";
import { PrintedChanges } from "@/components/review/printed-changes";
import { ReasonList } from "@/components/review/reason-list";
import { ReviewNotices } from "@/components/review/review-notices";
import { ReviewProvider } from "@/components/review/review-context";
import { ReviewToolbar } from "@/components/review/review-toolbar";
import { StructureList } from "@/components/review/structure-list";
import { UnchangedSentences } from "@/components/review/unchanged-sentences";
import { titled } from "@/lib/platform/i18n/titled";
import { loadPrintedSection } from "@/lib/review/printed/loaders";
import { loadReview } from "@/lib/review/queue/loaders";
import { SectionText } from "./section-text";

export const generateMetadata = titled("review.window");

export default async function ReviewPage({ params, searchParams }: PageProps<"/[locale]/desk/reviews/[id]">) {
  const { id } = await params;
  const review = await loadReview(id);
  if (!review) notFound();
  const { submission, rows, structure, barred } = review;
  const { year, section, submitterName, state } = submission;
  const [locale, t] = [await getLocale(), await getTranslations("review")];
  const comments = rows.map(({ fieldId, threads }) => [
    fieldId,
    <FieldComments key={fieldId} fieldId={fieldId} threads={threads} />,
  ]);
  // What was decided is read as a record; it may print otherwise by now.
  const { view = state === "submitted" ? "text" : "table" } = await searchParams;
  const printed = view === "table" ? null : await loadPrintedSection(submission);
  return (
    <>
      <PageTitle overline={t("over", { year, number: section.number, name: submitterName })}>
        {section.title[locale]}
      </PageTitle>
      <ReviewNotices review={review} />
      <StructureList changes={structure} />
      <ReviewProvider
        submissionId={id}
        rows={rows}
        comments={Object.fromEntries(comments)}
        canDecide={barred === null}
      >
        <ReviewToolbar view={printed ? "text" : "table"} />
        <ReasonList />
        {printed ? (
          <>
            <UnchangedSentences />
            <PrintedChanges printed={printed} rows={rows}>
              <SectionText printed={printed} rows={rows} />
            </PrintedChanges>
          </>
        ) : (
          <ChangeTable year={year} />
        )}
        <DecisionBar />
      </ReviewProvider>
    </>
  );
}
