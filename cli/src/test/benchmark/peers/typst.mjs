// Typst as a library: node typst.mjs IN.typ OUT.pdf
import { readFile, writeFile } from "node:fs/promises";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const [source, target] = process.argv.slice(2);
const compiler = NodeCompiler.create();
await writeFile(target, compiler.pdf({ mainFileContent: await readFile(source, "utf8") }));
