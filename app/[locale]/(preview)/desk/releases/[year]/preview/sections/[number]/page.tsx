import { SectionView } from "@/components/public/section/section-view";
import { loadPreviewSection, previewMetadata } from "../../../../../../preview-context";

type Props = PageProps<"/[locale]/desk/releases/[year]/preview/sections/[number]">;

export async function generateMetadata({ params }: Props) {
  const { number, ...rest } = await params;
  return previewMetadata(rest, number);
}

export default async function PreviewSectionPage({ params }: Props) {
  return <SectionView {...await loadPreviewSection(await params)} />;
}
