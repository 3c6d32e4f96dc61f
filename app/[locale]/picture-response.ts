import "server-only";
import { getTranslations } from "next-intl/server";
import { officeInForce } from "@/lib/office/reads";
import type { Translations } from "@/components/public/picture/chart-words";
import type { Locale } from "@/lib/platform/i18n/routing";
import { unknownAddress } from "@/lib/open-data/refusals";
import { openDataHeaders } from "@/lib/open-data/open-data-headers";
import { drawPng, drawSvg, type Picture } from "@/components/public/picture/draw";
import { pictureCharactersOf } from "@/lib/publication/public-reads/heading-characters";
import { joinedInForce } from "@/lib/publication/public-reads/across-years-reads";
import { refusalResponse } from "@/app/api/v1/refusal-response";

/** Returns the words of pictures in a language. */
export async function translationsFor(locale: Locale): Promise<Translations> {
  const [t, pages] = [
    await getTranslations({ locale, namespace: "picture" }),
    await getTranslations({ locale, namespace: "public" }),
  ];
  return { locale, t, pages };
}

/** Responds with a picture, which other sites may show. */
export async function pictureResponse(picture: Picture, kind: "svg" | "png"): Promise<Response> {
  // Which characters a font has changes nothing in a picture, so this is nothing that it depends on.
  const across = await joinedInForce();
  const office = await officeInForce();
  const expected = () => pictureCharactersOf(across) + JSON.stringify(office);
  if (kind === "svg") return fileResponse(await drawSvg(picture, expected), "image/svg+xml");
  return fileResponse(new Uint8Array(await drawPng(picture, expected)), "image/png");
}

export function fileResponse(body: string | Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(body, { headers: { ...openDataHeaders, "content-type": type } });
}

/** Responds with 404, in words, where there is no such picture. */
export function noSuchPicture(request: Request): Response {
  return refusalResponse(unknownAddress(new URL(request.url).pathname), 404);
}
