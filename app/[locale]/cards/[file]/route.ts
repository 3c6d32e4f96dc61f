import { hasLocale } from "next-intl";
import { forAnyone } from "@/app/api/route-access";
import { routing } from "@/lib/platform/i18n/routing";
import { cardOfFile } from "@/lib/publication/public-reads/addresses";
import { findCardPicture } from "../../card-pictures";
import { noSuchPicture, pictureResponse } from "../../picture-response";

type Context = RouteContext<"/[locale]/cards/[file]">;

export const GET = forAnyone(async (request: Request, { params }: Context) => {
  const { locale, file } = await params;
  const card = file.endsWith(".png") ? cardOfFile(decodeURIComponent(file)) : null;
  const isKnown = card !== null && hasLocale(routing.locales, locale);
  const picture = isKnown ? await findCardPicture(card, locale) : null;
  return picture ? pictureResponse(picture, "png") : noSuchPicture(request);
});
