import { YearStateNotice } from "@/components/desk/frame/year-state-notice";
import { loadYearState } from "@/lib/outline/editing/loaders";
import { loadYearOfSubmission } from "@/lib/review/queue/loaders";

/** Says above a submission whether its year is published or closed, as above the form. */
export default async function SubmissionLayout({
  params,
  children,
}: LayoutProps<"/[locale]/desk/reviews/[id]">) {
  const year = await loadYearOfSubmission((await params).id);
  const state = year === null ? null : await loadYearState(year);
  return (
    <>
      {year !== null && state ? <YearStateNotice year={year} is={state} /> : null}
      {children}
    </>
  );
}
