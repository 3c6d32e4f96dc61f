import { SectionView } from "@/components/public/section/section-view";
import { placedSection } from "../../../../published";
import { sectionMetadata } from "../../../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]/sections/[number]">;

export async function generateMetadata({ params }: Props) {
  const { placed, section } = await placedSection(await params);
  return sectionMetadata(placed, section);
}

export default async function SectionPage({ params }: Props) {
  return <SectionView {...await placedSection(await params)} />;
}
