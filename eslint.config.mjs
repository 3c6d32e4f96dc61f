import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";
import { defineConfig, globalIgnores } from "eslint/config";

const prismaClient = {
  group: ["**/platform/prisma/*", "**/platform/prisma-postgresql/*", "@prisma/client*"],
  message: "Reach it through lib/platform/database.",
};

const writer = {
  name: "@/lib/platform/database",
  importNames: ["write"],
  message: "Write through command(): every change is recorded.",
};

const keyHandler = {
  selector:
    "JSXAttribute[name.name='onKeyDown'] > JSXExpressionContainer > :not(CallExpression[callee.name='unlessComposing'])",
  message: "Wrap it in unlessComposing(): the Enter that ends a composition is not the page's.",
};

const localTime = {
  selector: "CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]",
  message: "Use useDateTime() or next-intl's formatter: times are the office's, and written in one way.",
};

export default defineConfig([
  globalIgnores([
    ".next/",
    "data/",
    "lib/platform/prisma/",
    "lib/platform/prisma-postgresql/",
    "next-env.d.ts",
    "test-results/",
  ]),
  ...next,
  ...typescript,
  {
    rules: {
      eqeqeq: "error",
      "max-params": ["error", 4],
      "no-console": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-imports": ["error", { patterns: [prismaClient], paths: [writer] }],
      "no-restricted-syntax": ["error", keyHandler],
      // Reading pages use plain links: no script is needed to follow them.
      "@next/next/no-html-link-for-pages": "off",
    },
  },
  {
    files: ["app/**", "components/**"],
    rules: { "no-restricted-syntax": ["error", keyHandler, localTime] },
  },
  // The database itself, and the one write path on top of it.
  {
    files: [
      "lib/platform/database.ts",
      "lib/platform/*-engine.ts",
      "lib/platform/database/**",
      "lib/audit/command.ts",
    ],
    rules: { "no-restricted-imports": "off" },
  },
  { files: ["**/*.test.ts"], rules: { "no-restricted-imports": ["error", { patterns: [prismaClient] }] } },
  { files: ["scripts/**", "server/**", "bench/**", "e2e/faults/**"], rules: { "no-console": "off" } },
  // Playwright's fixtures take an empty pattern and a function named `use`, which is not React's.
  { files: ["e2e/**"], rules: { "no-empty-pattern": "off", "react-hooks/rules-of-hooks": "off" } },
]);
