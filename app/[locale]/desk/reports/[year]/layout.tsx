import { YearStateNotice } from "@/components/desk/frame/year-state-notice";
import { loadYearState } from "@/lib/outline/editing/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";

/** Every page of a year says above its title whether the year is published or closed. */
export default async function YearLayout({ params, children }: LayoutProps<"/[locale]/desk/reports/[year]">) {
  const year = yearOfAddress((await params).year);
  const state = await loadYearState(year);
  return (
    <>
      {state ? <YearStateNotice year={year} is={state} /> : null}
      {children}
    </>
  );
}
