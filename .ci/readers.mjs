// Takes text out of PDF files with the engines of Chrome and Edge (PDFium), Firefox (pdf.js) and, where it is there, Linux desktops (poppler):
//   node readers.mjs PREFIX FOLDER
// PREFIX is the folder that npm installed into. FOLDER has pairs copied-NAME.pdf and copied-NAME.txt, which ScriptSample in the PDF renderer's tests
// writes: a line of the one is a paragraph of the other. Counts words that are found whole, and lines that are found as they were written; fails where
// fewer are found than LEAST says, or where a word comes out reversed. What is not found: vowel points, which stand apart in two engines, and letters
// of India in pdf.js, which reads no replacement text.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const LEAST = {
  hebrew: { PDFium: 28, poppler: 28, "pdf.js": 33 },
  arabic: { PDFium: 33, poppler: 33, "pdf.js": 32 },
  mixed: { PDFium: 26, poppler: 25, "pdf.js": 26 },
  thai: { PDFium: 24, poppler: 24, "pdf.js": 23 },
  devanagari: { PDFium: 20, poppler: 20, "pdf.js": 11 },
};

const [prefix, folder] = process.argv.slice(2);
const from = (file) => import(pathToFileURL(path.resolve(prefix, "node_modules", file)));
// For drawing, of which nothing is done here, pdf.js would ask for a canvas.
for (const name of ["DOMMatrix", "ImageData", "Path2D"]) globalThis[name] ??= class {};
const { PDFiumLibrary } = await from("@hyzyla/pdfium/dist/index.esm.js");
const pdfjs = await from("pdfjs-dist/legacy/build/pdf.mjs");
const library = await PDFiumLibrary.init();

async function pdfium(file) {
  const document = await library.loadDocument(readFileSync(file));
  let text = "";
  for (const page of document.pages()) text += page.getText() + "\n";
  document.destroy();
  return text;
}

async function firefox(file) {
  const document = await pdfjs.getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  let text = "";
  for (let i = 1; i <= document.numPages; i++) {
    const content = await (await document.getPage(i)).getTextContent();
    text += content.items.map((item) => item.str + (item.hasEOL ? "\n" : "")).join("") + "\n";
  }
  return text;
}

const engines = { PDFium: pdfium, "pdf.js": firefox };
if (spawnSync("pdftotext", ["-v"]).status === 0) {
  engines.poppler = (file) => execFileSync("pdftotext", ["-enc", "UTF-8", file, "-"]).toString();
} else {
  console.log("no pdftotext here; poppler is left out");
}

const words = (text) => text.normalize("NFC").replace(/\u200b/g, "").split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word);
const turned = (word) => [...word].reverse().join("");

let bad = 0;
for (const [name, least] of Object.entries(LEAST)) {
  const file = path.join(folder, `copied-${name}.pdf`);
  const lines = readFileSync(path.join(folder, `copied-${name}.txt`), "utf8").trim().split("\n");
  for (const [engine, read] of Object.entries(engines)) {
    const found = words(await read(file));
    const left = [...found];
    const wanted = lines.flatMap(words);
    const lost = wanted.filter((word) => {
      const at = left.indexOf(word);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const whole = ` ${found.join(" ")} `;
    const exact = lines.filter((line) => whole.includes(` ${words(line).join(" ")} `)).length;
    const reversed = lost.filter((word) => [...word].length > 2 && turned(word) !== word && left.includes(turned(word)));
    const fails = wanted.length - lost.length < least[engine] || reversed.length > 0;
    bad += fails ? 1 : 0;
    const result = `${name}, ${engine}: ${wanted.length - lost.length} of ${wanted.length} words, ${exact} of ${lines.length} lines`;
    console.log(fails ? `${result}; at least ${least[engine]} words are wanted. Lost: ${lost.join(" ")} Reversed: ${reversed.join(" ")}` : result);
  }
}
process.exit(bad === 0 ? 0 : 1);
