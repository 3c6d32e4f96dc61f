import { WholeView } from "@/components/public/whole/whole-view";
import { loadReleaseContext } from "../../../../../release-context";
import { wholeMetadata } from "../../../../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]/versions/[version]/whole">;

export async function generateMetadata({ params }: Props) {
  return wholeMetadata(await loadReleaseContext(await params));
}

export default async function WholeVersionPage({ params }: Props) {
  return <WholeView context={await loadReleaseContext(await params)} />;
}
