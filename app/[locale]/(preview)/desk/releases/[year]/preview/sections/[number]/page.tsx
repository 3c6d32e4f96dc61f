import { SectionView } from "@/components/public/section/section-view";
import { previewedSection, previewMetadata } from "../../../../../../previewed";

type Props = PageProps<"/[locale]/desk/releases/[year]/preview/sections/[number]">;

export async function generateMetadata({ params }: Props) {
  const { number, ...asked } = await params;
  return previewMetadata(asked, number);
}

export default async function PreviewSectionPage({ params }: Props) {
  return <SectionView {...await previewedSection(await params)} />;
}
