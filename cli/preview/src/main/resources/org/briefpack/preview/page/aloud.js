// A page as it is read aloud: real headings, lists and tables, made from the tags of the PDF.

const NAMES = { P: "p", L: "ul", LI: "li", Table: "table", TR: "tr", TH: "th", TD: "td", THead: "thead", TBody: "tbody", TFoot: "tfoot", BlockQuote: "blockquote", Caption: "p", Code: "code", Em: "em", Strong: "strong" };
const PARENTS = { li: "UL", tr: "TABLE THEAD TBODY TFOOT", th: "TR", td: "TR", thead: "TABLE", tbody: "TABLE", tfoot: "TABLE" };
const STRICT = { UL: "li", TABLE: "tr thead tbody tfoot", TR: "th td", THEAD: "tr", TBODY: "tr", TFOOT: "tr" };

/** Returns an element with what a tree of tags says; its words are those of the page's text. */
export function readAloud(tree, text) {
  const words = wordsById(text);
  const root = document.createElement("div");
  root.className = "aloud";
  if (tree) add(tree, root, words);
  else root.textContent = text.items.map(i => i.str ?? "").join(" ");
  return root;
}

function wordsById(text) {
  const words = new Map();
  const open = [];
  for (const item of text.items) {
    if (item.type?.startsWith("beginMarked")) open.push(item.id);
    else if (item.type === "endMarkedContent") open.pop();
    else if (item.str !== undefined) {
      const id = open.findLast(i => i);
      if (id) words.set(id, (words.get(id) ?? "") + item.str + (item.hasEOL ? " " : ""));
    }
  }
  return words;
}

function add(node, parent, words) {
  if (node.type === "content") {
    parent.append(words.get(node.id) ?? "");
    return;
  }
  if (node.type) return;
  const element = elementFor(node, parent);
  for (const child of node.children ?? []) add(child, element, words);
}

function elementFor(node, parent) {
  const heading = /^H([1-6])$/.exec(node.role);
  if (node.alt && (node.role === "Figure" || node.role === "Formula")) {
    const image = document.createElement("span");
    image.setAttribute("role", "img");
    image.setAttribute("aria-label", node.alt);
    parent.append(image);
    return document.createElement("span");
  }
  // Below the page's own heading and those beside it.
  const name = heading ? `h${Math.min(6, Number(heading[1]) + 1)}` : NAMES[node.role];
  const strict = STRICT[parent.tagName];
  if (!name || PARENTS[name] && !PARENTS[name].split(" ").includes(parent.tagName)) {
    if (strict) return wrapped(parent, strict.split(" ")[0]);
    return parent;
  }
  const place = strict && !strict.split(" ").includes(name) ? wrapped(parent, strict.split(" ")[0]) : parent;
  const element = document.createElement(name);
  if (node.lang) element.lang = node.lang;
  place.append(element, " ");
  return element;
}

/** What stands in a list or table and is no item or row of it, gets one of its own. */
function wrapped(parent, name) {
  const element = document.createElement(name);
  parent.append(element);
  return STRICT[element.tagName] ? wrapped(element, STRICT[element.tagName].split(" ")[0]) : element;
}
