// The directions in which files may import one another. There is no list of exceptions: a rule that needs one is wrong.

const tests = "\\.test\\.tsx?$|\\.test-data\\.ts$|^lib/testing/";
const generated = "^lib/platform/prisma/";
const database = `${generated}|^lib/platform/database\\.ts$`;
// A domain's file lies in its folder or in one of its rooms.
const room = "^lib/.+/";
const repositories = "^lib/.+repository\\.ts$";
const serverOnly = `${room}(loaders|commands|reads|require-session|current-session|gate|session)\\.ts$`;

// A domain may import those before it, never one after it.
const domains = [
  "accounts",
  "notices",
  "outline",
  "catalogue",
  "entry",
  "review",
  "publication",
  "history",
  "open-data",
  "search",
];

const never = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const domainOrder = domains
  .slice(0, -1)
  .map((domain, index) =>
    never(
      `${domain}-knows-no-later-domain`,
      domains.join(" < "),
      { path: `^lib/${domain}/`, pathNot: tests },
      { path: `^lib/(${domains.slice(index + 1).join("|")})/` },
    ),
  );

const configuration = {
  forbidden: [
    never(
      "no-cycle",
      "Two files that need each other are one file, or hide a third.",
      {},
      { circular: true },
    ),
    never("resolvable", "What is imported has to be there.", {}, { couldNotResolve: true }),
    never(
      "declared-packages",
      "A package that only others depend on may disappear.",
      { path: "^(app|components|lib|prisma|server|scripts|bench|e2e)/" },
      { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    ),
    never(
      "no-development-package-in-the-product",
      "What is served may not need what is only there for building and testing.",
      { path: "^(app|components|lib)/", pathNot: tests },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "^node_modules/@types/" },
    ),

    never(
      "lib-knows-no-screen",
      "app → components → lib",
      { path: "^lib/" },
      { path: "^(app|components|server|scripts|bench|e2e|prisma)/", pathNot: "^prisma/migrations/" },
    ),
    never(
      "components-know-no-route",
      "app → components → lib",
      { path: "^components/" },
      { path: "^(app|server|scripts|bench|e2e|prisma)/" },
    ),
    never(
      "app-never-asks-a-repository",
      "Pages read through loaders and reads.",
      { path: "^app/" },
      { path: `${repositories}|${database}` },
    ),
    never(
      "ui-is-free-of-the-domain",
      "components/ui imports nothing of ours.",
      { path: "^components/ui/" },
      { path: "^(app|components|lib|prisma)/", pathNot: "^components/ui/" },
    ),
    never(
      "charts-are-free-of-the-domain",
      "components/chart draws what it is given.",
      { path: "^components/chart/", pathNot: tests },
      { path: "^(app|components|lib|prisma)/", pathNot: "^components/chart/" },
    ),
    never(
      "components-keep-to-their-domain",
      "components/<domain> imports components/ui, components/chart, what staff screens share, and itself.",
      { path: "^components/([^/]+)/" },
      { path: "^components/", pathNot: "^components/(ui|chart|desk|$1)/" },
    ),
    never(
      "the-public-site-knows-no-staff-screen",
      "Readers load nothing that is for staff.",
      { path: "^components/public/" },
      { path: "^components/desk/" },
    ),
    never(
      "components-never-reach-the-database",
      "Forms ask through actions; what they show is handed to them.",
      { path: "^components/", pathNot: tests },
      { path: `${repositories}|${serverOnly}|${database}`, dependencyTypesNot: ["type-only"] },
    ),

    never(
      "one-door-to-the-client",
      "A query beside the writer's queue runs inside another's transaction: only repositories use the generated client.",
      { pathNot: `${repositories}|${database}` },
      { path: generated },
    ),
    never(
      "rules-are-pure",
      "model, schema and policy know no database, no session, no framework.",
      { path: `${room}(model|schema|policy)\\.ts$` },
      {
        path: `${repositories}|${serverOnly}|${database}|${room}actions\\.ts$|^node_modules/(react|react-dom|next|next-auth|@mui)/`,
      },
    ),
    never(
      "repositories-know-no-rule-giver",
      "A repository trusts its parameters.",
      { path: repositories },
      { path: `${room}(loaders|commands|actions|current-session|require-session|session|gate|policy)\\.ts$` },
    ),
    never(
      "figures-import-nothing",
      "lib/figures is pure.",
      { path: "^lib/figures/", pathNot: tests },
      { pathNot: "^lib/figures/" },
    ),
    never(
      "narrative-imports-figures-only",
      "lib/narrative is pure, and so is the comparison it takes from a package.",
      { path: "^lib/narrative/", pathNot: tests },
      { pathNot: "^lib/(figures|narrative)/|^node_modules/diff/" },
    ),
    never(
      "checks-know-figures-only",
      "lib/checks is pure: what is asked about figures, whatever they stand in.",
      { path: "^lib/checks/", pathNot: tests },
      {
        path: "^(lib|app|components)/|^node_modules/(react|next|@mui)",
        pathNot: "^lib/(checks|figures)/|^lib/platform/(result|bilingual)\\.ts$",
      },
    ),
    never(
      "platform-knows-no-domain",
      "The ground imports nothing above it.",
      { path: "^lib/platform/", pathNot: tests },
      { path: "^lib/", pathNot: "^lib/platform/" },
    ),
    never(
      "unaudited-writes-are-for-notices",
      "What is not recorded is what concerns one person only.",
      { path: "^(app|components|lib|prisma|server|scripts)/", pathNot: `${tests}|^lib/notices/` },
      { path: "^lib/platform/unaudited-write\\.ts$" },
    ),
    never(
      "audit-knows-only-the-platform",
      "The chain records what others do.",
      { path: "^lib/audit/", pathNot: tests },
      { path: "^lib/", pathNot: "^lib/(platform|audit)/" },
    ),
    ...domainOrder,
    never(
      "staff-view-of-releases-stays-with-staff",
      "The public side meets only releases in force.",
      { pathNot: `${tests}|^lib/(publication/releases|history)/|^app/.*(desk|\\(preview\\))/` },
      {
        path: "^lib/publication/releases/(release-history-repository|find-preview|find-next-release|preview-loaders)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    ),
    never(
      "rows-of-an-export-are-asked-for-what-is-in-force",
      "The rows of an export are read by those who are told what is in force.",
      {
        pathNot: `${tests}|^lib/publication/observations/|^lib/publication/public-reads/published-set\\.ts$`,
      },
      { path: "^lib/publication/observations/export-repository\\.ts$", dependencyTypesNot: ["type-only"] },
    ),
    never(
      "tests-are-not-used",
      "What is for tests stays with tests.",
      { pathNot: `${tests}|^vitest\\.config` },
      { path: tests },
    ),
  ],
  options: {
    doNotFollow: { path: `node_modules|${generated}` },
    exclude: { path: "^\\.next/|\\.module\\.css$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

export default configuration;
