// Compresses the scripts and style sheets of a build once, as small as they get: the server would take a second of processor time
// to do so each time it starts, and sends them a tenth larger when it does it quickly.
import { readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Writes `NAME.br` and `NAME.gz` beside each script and style sheet of a folder. */
export async function compressStatic(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  await Promise.all(
    names.filter((name) => /\.(?:js|css)$/.test(name)).map((name) => write(join(folder, name))),
  );
}

async function write(file) {
  const plain = await readFile(file);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
  await writeFile(`${file}.br`, await asBrotli(plain, { params }));
  await writeFile(`${file}.gz`, await asGzip(plain, { level: constants.Z_BEST_COMPRESSION }));
}
