import { WholeView } from "@/components/public/whole/whole-view";
import { placedRelease } from "../../../published";
import { wholeMetadata } from "../../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]/whole">;

export async function generateMetadata({ params }: Props) {
  return wholeMetadata(await placedRelease(await params));
}

export default async function WholeReportPage({ params }: Props) {
  return <WholeView placed={await placedRelease(await params)} />;
}
