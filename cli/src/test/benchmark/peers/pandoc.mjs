// pandoc as WebAssembly: node pandoc.mjs IN.md OUT.docx
import { readFile, writeFile } from "node:fs/promises";
import { convert } from "pandoc-wasm";

const [source, target] = process.argv.slice(2);
const options = { from: "markdown", to: "docx", "table-of-contents": true, standalone: true, "output-file": "out.docx" };
const { files } = await convert(options, await readFile(source, "utf8"), {});
await writeFile(target, Buffer.from(await files["out.docx"].arrayBuffer()));
