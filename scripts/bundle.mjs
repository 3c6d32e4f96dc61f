// Imported before anything is installed.
const folder = ".next/annals";

/** Where the server is run from, the thread in front of it, and what prepares the public pages. */
export const serverFile = `${folder}/server.mjs`;
export const frontFile = `${folder}/front.mjs`;
export const preparerFile = `${folder}/prerender.mjs`;

/**
 * Puts the server's own code into one file for each thread and process, in a fifth of a second. Read from its sources
 * through a loader, the same server takes 70 MB more memory and two seconds longer to start.
 */
export async function bundleServer() {
  const { build } = await import("esbuild");
  await build({
    entryPoints: {
      server: "server/start.ts",
      front: "server/public-thread/main.ts",
      prerender: "server/app-thread/prerender.ts",
    },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    // Its `server-only` is empty, as it is inside Next's server.
    tsconfig: "server/tsconfig.json",
    logLevel: "warning",
  });
}
