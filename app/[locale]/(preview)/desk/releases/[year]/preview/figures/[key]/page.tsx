import { FigureView } from "@/components/public/figure/figure-view";
import { previewedFigure, previewMetadata } from "../../../../../../previewed";

type Props = PageProps<"/[locale]/desk/releases/[year]/preview/figures/[key]">;

export async function generateMetadata({ params }: Props) {
  const { key, ...asked } = await params;
  return previewMetadata(asked, key);
}

export default async function PreviewFigurePage({ params }: Props) {
  return <FigureView {...await previewedFigure(await params)} />;
}
