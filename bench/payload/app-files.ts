/** The version beside which the form is measured. Next and React are those of this repository. */
const payload = "3.90.2";

/** The files of a small Payload application that keeps figures, by their paths. `folder` is where it stands. */
export function appFiles(folder: string, { next, react }: { next: string; react: string }) {
  return {
    "package.json": packageFile(next, react),
    "next.config.mjs": `import { withPayload } from "@payloadcms/next/withPayload";
export default withPayload({ typescript: { ignoreBuildErrors: true }, outputFileTracingRoot: ${JSON.stringify(folder)} });
`,
    "tsconfig.json": JSON.stringify(typescript),
    "payload.config.ts": configFile(folder),
    "app/(payload)/admin/importMap.js": "export const importMap = {};\n",
    "app/(payload)/layout.tsx": layoutFile,
    "app/(payload)/admin/[[...segments]]/page.tsx": pageFile,
    "app/(payload)/api/[...slug]/route.ts": routeFile,
  };
}

function packageFile(next: string, react: string): string {
  const parts = ["payload", "@payloadcms/db-sqlite", "@payloadcms/next", "@payloadcms/richtext-lexical"];
  const dependencies = {
    ...Object.fromEntries(parts.map((name) => [name, payload])),
    ...{ graphql: "^16", next, react, "react-dom": react, typescript: "5.9.3" },
  };
  return JSON.stringify({ private: true, type: "module", dependencies });
}

const typescript = {
  compilerOptions: {
    ...{ target: "ES2022", lib: ["dom", "esnext"], module: "esnext", moduleResolution: "bundler" },
    ...{ jsx: "preserve", skipLibCheck: true, allowJs: true, noEmit: true, esModuleInterop: true },
    ...{ resolveJsonModule: true, isolatedModules: true, plugins: [{ name: "next" }] },
    paths: { "@payload-config": ["./payload.config.ts"] },
  },
  include: ["next-env.d.ts", "**/*.ts", "**/*.tsx"],
};

const configFile = (folder: string) => `import { sqliteAdapter } from "@payloadcms/db-sqlite";
import { lexicalEditor } from "@payloadcms/richtext-lexical";
import { buildConfig } from "payload";

const text = (name) => ({ name, type: "text", required: true });

export default buildConfig({
  secret: "only for measuring, only for measuring",
  telemetry: false,
  editor: lexicalEditor(),
  admin: {
    user: "users",
    importMap: { baseDir: ${JSON.stringify(folder)}, importMapFile: ${JSON.stringify(`${folder}/app/(payload)/admin/importMap.js`)} },
  },
  db: sqliteAdapter({ client: { url: ${JSON.stringify(`file:${folder}/data.db`)} }, push: false, migrationDir: ${JSON.stringify(`${folder}/migrations`)} }),
  collections: [
    { slug: "users", auth: { tokenExpiration: 86400 }, fields: [] },
    {
      slug: "figures",
      access: { read: () => true },
      versions: { drafts: true, maxPerDoc: 100 },
      admin: { useAsTitle: "label" },
      indexes: [{ fields: ["year", "section"] }],
      fields: [
        { name: "year", type: "number", required: true, index: true },
        { ...text("section"), index: true },
        text("code"),
        text("label"),
        { name: "value", type: "number" },
        { name: "unit", type: "text" },
        { name: "qualifier", type: "text" },
        { name: "status", type: "select", options: ["draft", "review", "published"], defaultValue: "draft" },
      ],
    },
  ],
});
`;

const layoutFile = `import "@payloadcms/next/css";
import config from "@payload-config";
import { handleServerFunctions, RootLayout } from "@payloadcms/next/layouts";
import { importMap } from "./admin/importMap.js";

async function serverFunction(args) {
  "use server";
  return handleServerFunctions({ ...args, config, importMap });
}

export default function Layout({ children }) {
  return <RootLayout {...{ config, importMap, serverFunction }}>{children}</RootLayout>;
}
`;

const pageFile = `import config from "@payload-config";
import { generatePageMetadata, RootPage } from "@payloadcms/next/views";
import { importMap } from "../importMap.js";

export const generateMetadata = (props) => generatePageMetadata({ ...props, config });

export default function Page(props) {
  return RootPage({ ...props, config, importMap });
}
`;

const routeFile = `import config from "@payload-config";
import { REST_GET, REST_PATCH, REST_POST } from "@payloadcms/next/routes";

export const GET = REST_GET(config);
export const PATCH = REST_PATCH(config);
export const POST = REST_POST(config);
`;
