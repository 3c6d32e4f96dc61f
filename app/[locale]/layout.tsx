import "@fontsource-variable/noto-serif-sc/index.css";
import "../globals.css";
import type { Metadata, Viewport } from "next";
import { hasLocale } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { dark, light, tokensCss } from "@/components/ui/tokens";
import { routing } from "@/lib/platform/i18n/routing";

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: light.paper },
    { media: "(prefers-color-scheme: dark)", color: dark.paper },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("public.site");
  return {
    title: { default: t("title"), template: `%s · ${t("title")}` },
    description: t("description"),
    icons: {
      icon: { url: "/icon.svg", type: "image/svg+xml" },
      apple: { url: "/apple-touch-icon.png", sizes: "180x180" },
    },
  };
}

export default async function RootLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("public.site");
  return (
    <html lang={locale === "zh" ? "zh-CN" : "en"}>
      <head>
        <style dangerouslySetInnerHTML={{ __html: tokensCss }} />
      </head>
      <body>
        <a className="skip" href="#main">
          {t("skip")}
        </a>
        {children}
      </body>
    </html>
  );
}
