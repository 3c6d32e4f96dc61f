import { hasLocale } from "next-intl";
import { forAnyone } from "@/app/api/route-access";
import { light } from "@/components/ui/tokens";
import { officeInForce } from "@/lib/office/reads";
import { routing } from "@/lib/platform/i18n/routing";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import { fileResponse, noSuchPicture } from "../picture-response";

type Context = RouteContext<"/[locale]/site.webmanifest">;

const sizes = [192, 512];

/** What a phone calls the site, and shows of it, on its home screen. */
export const GET = forAnyone(async (request: Request, { params }: Context) => {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return noSuchPicture(request);
  const { reportName, shortName } = await officeInForce();
  const manifest = {
    name: reportName[locale],
    short_name: (shortName ?? reportName)[locale],
    lang: locale === "zh" ? "zh-CN" : "en",
    start_url: localAddress(locale, "/"),
    scope: "/",
    display: "browser",
    background_color: light.paper,
    theme_color: light.paper,
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      ...sizes.map((size) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png" })),
    ],
  };
  return fileResponse(`${JSON.stringify(manifest, null, 2)}\n`, "application/manifest+json; charset=utf-8");
});
