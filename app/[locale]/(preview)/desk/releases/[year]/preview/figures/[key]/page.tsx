import { FigureView } from "@/components/public/figure/figure-view";
import { loadPreviewFigure, previewMetadata } from "../../../../../../preview-context";

type Props = PageProps<"/[locale]/desk/releases/[year]/preview/figures/[key]">;

export async function generateMetadata({ params }: Props) {
  const { key, ...rest } = await params;
  return previewMetadata(rest, key);
}

export default async function PreviewFigurePage({ params }: Props) {
  return <FigureView {...await loadPreviewFigure(await params)} />;
}
