import { WholeView } from "@/components/public/whole/whole-view";
import { placedRelease } from "../../../../../published";
import { wholeMetadata } from "../../../../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]/versions/[version]/whole">;

export async function generateMetadata({ params }: Props) {
  return wholeMetadata(await placedRelease(await params));
}

export default async function WholeVersionPage({ params }: Props) {
  return <WholeView placed={await placedRelease(await params)} />;
}
