import { PHASE_PRODUCTION_SERVER } from "next/constants.js";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // No page shows a picture that has to be scaled, and what is scaled would be kept on disk under any size that is asked for.
  images: { unoptimized: true },
  typedRoutes: true,
  // Types are checked by `npm run check`, which `npm test` and so CI runs. Checked here too, they would keep everybody
  // who starts a release that passed waiting.
  typescript: { ignoreBuildErrors: true },
  // Of the sources, so that servers which were built from the same serve each other's pages: see scripts/build.mjs.
  generateBuildId: () => process.env.ANNALS_BUILD_ID || null,
  serverExternalPackages: [
    "better-sqlite3",
    "@prisma/adapter-better-sqlite3",
    "@prisma/debug",
    "@node-rs/argon2",
    "fontverter",
    "linebreak",
    "nodemailer",
    "pdfkit",
    "pino",
    "@resvg/resvg-js",
    "satori",
    "subset-font",
    "fonteditor-core",
  ],
  experimental: {
    // Addresses begin with a locale segment, so an unmatched one has no root layout to fall back on.
    globalNotFound: true,
    preloadEntriesOnStart: false,
    serverActions: { bodySizeLimit: "1mb" },
  },
};

/** The plugin is for building; to serve with it would keep a compiler in memory. */
export default async function configOf(/** @type {string} */ phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import("next-intl/plugin");
  return createNextIntlPlugin({
    requestConfig: "./lib/office/request-config.ts",
    // Parsed when they are built: no page carries a parser of messages, nor runs it for each of them.
    experimental: {
      messages: {
        path: "./lib/platform/i18n/messages",
        format: "json",
        locales: ["zh", "en"],
        precompile: true,
      },
    },
  })(config);
}
