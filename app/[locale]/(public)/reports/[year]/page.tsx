import { ReportOverview } from "@/components/public/report/report-overview";
import { placedRelease } from "../../published";
import { reportMetadata } from "../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]">;

export async function generateMetadata({ params }: Props) {
  return reportMetadata(await placedRelease(await params));
}

export default async function ReportPage({ params }: Props) {
  return <ReportOverview placed={await placedRelease(await params)} />;
}
