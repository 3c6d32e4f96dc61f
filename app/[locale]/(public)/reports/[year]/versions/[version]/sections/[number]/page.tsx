import { SectionView } from "@/components/public/section/section-view";
import { loadSection } from "../../../../../../release-context";
import { sectionMetadata } from "../../../../../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]/versions/[version]/sections/[number]">;

export async function generateMetadata({ params }: Props) {
  const { context, section } = await loadSection(await params);
  return sectionMetadata(context, section);
}

export default async function VersionSectionPage({ params }: Props) {
  return <SectionView {...await loadSection(await params)} />;
}
