import { SummaryView } from "@/components/public/summary/summary-view";
import { loadSummary } from "../../../../../release-context";
import { summaryMetadata } from "../../../../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]/versions/[version]/summary">;

export async function generateMetadata({ params }: Props) {
  return summaryMetadata(await loadSummary(await params));
}

export default async function SummaryPage({ params }: Props) {
  return <SummaryView context={await loadSummary(await params)} />;
}
