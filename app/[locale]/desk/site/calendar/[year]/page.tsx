import { textMetadata, textPage } from "../../text-page";

type Props = PageProps<"/[locale]/desk/site/calendar/[year]">;

export async function generateMetadata({ params }: Props) {
  return textMetadata("calendar", (await params).year);
}

export default async function CalendarTextPage({ params }: Props) {
  return textPage("calendar", (await params).year);
}
