import { readdirSync } from "node:fs";
import { join } from "node:path";

// The directions in which files may import one another. There is no list of exceptions: a rule that needs one is wrong.

const tests = "\\.test\\.tsx?$|\\.test-data\\.ts$|^lib/testing/";
const generated = "^lib/platform/prisma(-postgresql)?/";
const database = `${generated}|^lib/platform/(database(\\.ts$|/)|(sqlite|postgresql)-engine\\.ts$)`;
// A domain's file lies in its folder or in one of its rooms.
const room = "^lib/.+/";
const repositories = "^lib/.+repository\\.ts$";
const serverOnly = `${room}(loaders|commands|reads|require-session|current-session)\\.ts$`;

// Every room of lib, components and server, lowest first. A room imports those above it in this list and never one below,
// so no two of them need each other. Rooms of one line are inner rooms of its first.
const rooms = `
  lib/characters
  lib/figures
  lib/reading/
  lib/platform/storage lib/platform/database lib/platform/database/sqlite lib/platform/database/postgresql lib/platform
    lib/platform/transfer lib/platform/shared lib/platform/public-pages lib/platform/http lib/platform/i18n
  lib/accessibility
  lib/fonts lib/pdf
  lib/narrative
  lib/checks/
  lib/audit
  lib/accounts lib/accounts/passwords lib/accounts/second-factor lib/accounts/sessions
  lib/notices
  lib/accounts/sign-in lib/accounts/links lib/accounts/identity lib/accounts/people
  lib/office
  lib/site-texts
  lib/outline lib/outline/contents lib/outline/opening lib/outline/editing
  lib/catalogue
  lib/entry lib/entry/paste lib/entry/next-year lib/entry/earlier lib/entry/comments lib/entry/attachments
    lib/entry/findings lib/entry/saving lib/entry/form lib/entry/progress lib/entry/binding
  lib/departments
  lib/intake/documents/ lib/intake/tables lib/intake/matching lib/intake lib/intake/first-year lib/intake/spreadsheets
    lib/intake/spreadsheets/form lib/intake/spreadsheets/mapping lib/intake/spreadsheets/upload
    lib/intake/word/printed lib/intake/word/document lib/intake/word/returned lib/intake/word
  lib/review lib/review/change-set lib/review/queue
  lib/publication/content lib/publication/observations lib/publication/changes lib/publication/checklist
    lib/publication/releases lib/publication/public-reads lib/publication/other-years
  lib/review/printed
  lib/history lib/history/record lib/history/verification lib/history/trail
  lib/tasks lib/reminders
  lib/open-data/
  lib/subscriptions
  lib/search
  lib/finder
  lib/prepared
  lib/backup lib/backup/move lib/backup/drill
  lib/mirror
  server/process
  server/monitor
  server/http server/endpoints.ts
  server/public-thread server/app-thread server/without-database.ts server/start.ts
  components/ui
  components/public/districts components/chart
  components/desk/drafts components/desk components/desk/frame
  components/public/site components/public/format components/public/picture components/public/take components/public/print
    components/public/change components/public/imprint components/public/section components/public/indicators
    components/public/summary components/public/report
    components/public/figure components/public/compare components/public/tables components/public/data components/public/dataset
    components/public/search components/public/missing components/public/series components/public/topics
    components/public/updates components/public/whole components/public/subscribe components/public/volume
    components/public/embed components/public/method components/public/about components/public/home
  components/notices
  components/tasks
  components/finder
  components/office
  components/site-texts
  components/subscribers
  components/accounts
  components/catalogue
  components/outline
  components/entry/store components/entry/paste components/entry/comments components/entry/figure
    components/entry/details components/entry/sentence components/entry/progress components/entry/submission components/entry/tools
    components/entry
  components/departments
  components/intake components/intake/spreadsheets components/intake/word components/intake/first-year
  components/review
  components/publication components/publication/changes
  components/history
`
  .trim()
  .split(/\s+/);

// A room that ends with a slash includes its folders; server/ itself has two files that belong to different heights.
function filesOf(room) {
  if (room.endsWith(".ts")) return `^${room.replaceAll(".", "\\.")}$`;
  return room.endsWith("/") ? `^${room}` : `^${room}/[^/]+$`;
}

const never = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

// The platform's inner rooms may log, keep what a process has once, and ask for settings.
const forInnerRooms = "^lib/platform/(log|singleton|env)\\.ts$";

const roomOrder = rooms.slice(0, -1).map((room, index) =>
  never(
    `${room}-knows-no-later-room`,
    "Rooms import those that come before them in the list at the head of .dependency-cruiser.mjs.",
    { path: filesOf(room), pathNot: tests },
    {
      path: rooms.slice(index + 1).map(filesOf),
      ...(room.startsWith("lib/platform/") && { pathNot: forInnerRooms }),
    },
  ),
);

// A new folder has to be given its place in the list.
const unlisted = ["lib", "components", "server"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"))
    .filter((file) => !new RegExp(`${tests}|${generated}`).test(file))
    .filter((file) => !rooms.some((room) => new RegExp(filesOf(room)).test(file))),
);
if (unlisted.length > 0)
  throw new Error(`Give these a room in .dependency-cruiser.mjs: ${unlisted.join(", ")}`);

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
      "server-knows-lib-only",
      "What npm start runs needs no command, no page and no screen.",
      { path: "^server/", pathNot: tests },
      { path: "^(app|components|scripts|bench|e2e|prisma)/" },
    ),
    never(
      "commands-are-not-imported",
      "A command is run. What measures and tests the product starts it with the commands' own steps.",
      { pathNot: `^(scripts|bench|e2e)/|^playwright\\.config|${tests}` },
      { path: "^(scripts|bench)/" },
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
      { path: `${room}(loaders|commands|actions|current-session|require-session|policy)\\.ts$` },
    ),
    never(
      "figures-import-characters-only",
      "lib/figures is pure, and so is what it knows of characters: its own tables, and that of the traditional ones.",
      { path: "^lib/(figures|characters)/", pathNot: tests },
      { pathNot: "^lib/(figures|characters)/|^node_modules/opencc-js/" },
    ),
    never(
      "reading-imports-figures-only",
      "lib/reading is pure: it finds in a text what lib/figures can read.",
      { path: "^lib/reading/", pathNot: tests },
      { pathNot: "^lib/(characters|figures|reading)/" },
    ),
    never(
      "narrative-imports-figures-and-reading-only",
      "lib/narrative is pure, and so is what it takes from packages: a comparison, and what was found before.",
      { path: "^lib/narrative/", pathNot: tests },
      { pathNot: "^lib/(figures|reading|narrative)/|^node_modules/(diff|lru-cache)/" },
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
      { path: "^lib/", pathNot: "^lib/(platform|characters)/" },
    ),
    never(
      "unaudited-writes-are-for-notices-sessions-and-subscriptions",
      "What is not recorded is what concerns one person only.",
      {
        path: "^(app|components|lib|prisma|server|scripts)/",
        pathNot: `${tests}|^lib/(notices|accounts/sessions|subscriptions)/`,
      },
      { path: "^lib/platform/unaudited-write\\.ts$" },
    ),
    never(
      "audit-knows-only-the-platform",
      "The chain records what others do.",
      { path: "^lib/audit/", pathNot: tests },
      { path: "^lib/", pathNot: "^lib/(platform|audit|characters)/" },
    ),
    ...roomOrder,
    never(
      "staff-view-of-releases-stays-with-staff",
      "The public side meets only releases in force.",
      {
        pathNot: `${tests}|^lib/(publication/(releases|other-years)|history|backup/drill)/|^app/.*(desk|\\(preview\\))/`,
      },
      {
        path: "^lib/publication/releases/(release-history-repository|find-preview|find-next-release|preview-loaders)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    ),
    never(
      "drafts-of-site-texts-stay-with-staff",
      "Readers meet published versions of the site's texts only.",
      { pathNot: `${tests}|^lib/site-texts/(?!reads)|^lib/tasks/` },
      { path: "^lib/site-texts/(repository|waiting)\\.ts$", dependencyTypesNot: ["type-only"] },
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
      { pathNot: `${tests}|^e2e/|^bench/|^vitest\\.` },
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
