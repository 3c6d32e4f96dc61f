import { ReportOverview } from "@/components/public/report/report-overview";
import { loadReleaseContext } from "../../../../release-context";
import { reportMetadata } from "../../../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]/versions/[version]">;

export async function generateMetadata({ params }: Props) {
  return reportMetadata(await loadReleaseContext(await params));
}

export default async function VersionPage({ params }: Props) {
  return <ReportOverview context={await loadReleaseContext(await params)} />;
}
