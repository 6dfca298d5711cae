// The pages of one PDF, drawn by pdf.js. A new version is painted out of sight and put in place in one go: nothing flickers, scroll stays.
import * as pdfjs from "./pdf.mjs";
import { readAloud } from "./aloud.js";

pdfjs.GlobalWorkerOptions.workerSrc = new URL("pdf.worker.mjs", import.meta.url).href;

const WIDEST = 940;
const FAR = 5;

export class Pages {
  #box;
  #worker = new pdfjs.PDFWorker({ name: "pages" });
  #sheets = [];
  #shown = null;
  #turn = 0;
  #width = 0;

  /** @param box the element that scrolls */
  constructor(box) {
    this.#box = box;
    box.addEventListener("scroll", () => this.#paintSeen(), { passive: true });
    box.addEventListener("keydown", event => this.#key(event));
    new ResizeObserver(() => this.#resized()).observe(box);
  }

  get count() {
    return this.#sheets.length;
  }

  /** Shows a PDF; answers true once it can be seen, false where a newer one overtook it. */
  async show(bytes, scrollTop) {
    const turn = ++this.#turn;
    const task = pdfjs.getDocument({ data: bytes, worker: this.#worker, isEvalSupported: false, useWasm: false, enableXfa: false, verbosity: 0 });
    let pdf;
    try {
      pdf = await task.promise;
    } catch (e) {
      task.destroy();
      if (turn !== this.#turn) return false;
      throw e;
    }
    const first = await pdf.getPage(1);
    const size = first.getViewport({ scale: 1 });
    const next = { task, pdf, size: { width: size.width, height: size.height }, sizes: new Map() };
    const seen = this.#seenOf(next, scrollTop);
    const painted = await Promise.all(seen.map(async index => [index, await this.#draw(next, index)]));
    if (turn !== this.#turn) {
      task.destroy();
      return false;
    }
    this.#swap(next, painted, scrollTop);
    return true;
  }

  clear() {
    this.#turn++;
    this.#box.replaceChildren();
    this.#sheets = [];
    this.#shown?.task.destroy();
    this.#shown = null;
  }

  /** Which pages of a new version are seen first: those where the old ones stand. */
  #seenOf(next, scrollTop) {
    const width = this.#sheetWidth(next);
    const height = width * next.size.height / next.size.width + 20;
    const top = Math.max(0, scrollTop - 20);
    const from = Math.min(next.pdf.numPages - 1, Math.floor(top / height));
    const to = Math.min(next.pdf.numPages - 1, Math.floor((top + this.#box.clientHeight) / height));
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  }

  #sheetWidth(version) {
    const room = this.#box.clientWidth - 40;
    return Math.round(Math.max(240, Math.min(room, version.size.width > version.size.height ? WIDEST * 1.15 : WIDEST)));
  }

  async #draw(version, index) {
    const page = await version.pdf.getPage(index + 1);
    const plain = page.getViewport({ scale: 1 });
    version.sizes.set(index, { width: plain.width, height: plain.height });
    const scale = this.#sheetWidth(version) / plain.width;
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const viewport = page.getViewport({ scale: scale * ratio });
    const canvas = document.createElement("canvas");
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    canvas.setAttribute("aria-hidden", "true");
    await page.render({ canvas, viewport, intent: "display" }).promise;
    return { canvas, page, viewport: page.getViewport({ scale }) };
  }

  #swap(next, painted, scrollTop) {
    const old = this.#shown;
    this.#shown = next;
    while (this.#sheets.length > next.pdf.numPages) this.#sheets.pop().element.remove();
    while (this.#sheets.length < next.pdf.numPages) {
      const element = document.createElement("div");
      element.className = "sheet";
      this.#sheets.push({ element, version: null, busy: null });
    }
    this.#size();
    this.#box.append(...this.#sheets.filter(s => !s.element.isConnected).map(s => s.element));
    for (const [index, drawn] of painted) this.#put(index, next, drawn);
    this.#box.scrollTop = scrollTop;
    old?.task.destroy();
    requestAnimationFrame(() => this.#paintSeen());
  }

  #size() {
    const version = this.#shown;
    const width = this.#width = this.#sheetWidth(version);
    this.#sheets.forEach((sheet, index) => {
      const size = version.sizes.get(index) ?? version.size;
      sheet.element.style.width = `${width}px`;
      sheet.element.style.height = `${Math.round(width * size.height / size.width)}px`;
    });
  }

  #put(index, version, drawn) {
    const sheet = this.#sheets[index];
    sheet.version = version;
    sheet.width = this.#width;
    sheet.page = drawn.page;
    const held = sheet.element.contains(document.activeElement);
    sheet.element.replaceChildren(drawn.canvas);
    if (held) this.#box.focus({ preventScroll: true });
    sheet.element.style.height = `${Math.round(this.#width * drawn.viewport.height / drawn.viewport.width)}px`;
    sheet.letters = this.#letters(sheet, version, drawn);
  }

  /** Letters to select and click, and the page to be read aloud: after the page can be seen. */
  async #letters(sheet, version, drawn) {
    const text = await drawn.page.getTextContent({ includeMarkedContent: true });
    const tree = await drawn.page.getStructTree().catch(() => null);
    if (sheet.version !== version || version !== this.#shown) return;
    const letters = document.createElement("div");
    letters.className = "letters";
    letters.style.setProperty("--total-scale-factor", drawn.viewport.scale);
    letters.setAttribute("aria-hidden", "true");
    const layer = new pdfjs.TextLayer({ textContentSource: text, container: letters, viewport: drawn.viewport });
    await layer.render();
    if (sheet.version !== version) return;
    sheet.element.append(readAloud(tree, text), letters, await this.#links(version, drawn));
  }

  /** What can be followed: places of the document, and addresses, which open in a tab of their own. */
  async #links(version, { page, viewport }) {
    const layer = document.createElement("div");
    layer.className = "links";
    for (const { subtype, url, dest, rect } of await page.getAnnotations({ intent: "display" })) {
      if (subtype !== "Link" || !(dest || /^https?:/.test(url ?? ""))) continue;
      const [left, top, right, bottom] = viewport.convertToViewportRectangle(rect);
      const link = document.createElement(dest ? "button" : "a");
      link.tabIndex = -1;
      link.style.left = `${Math.min(left, right)}px`;
      link.style.top = `${Math.min(top, bottom)}px`;
      link.style.width = `${Math.abs(right - left)}px`;
      link.style.height = `${Math.abs(bottom - top)}px`;
      if (dest) {
        link.type = "button";
        link.setAttribute("aria-label", `Go to page ${1 + await this.#pageOf(version, dest)}`);
        link.addEventListener("click", () => this.#follow(version, dest));
      } else {
        Object.assign(link, { href: url, target: "_blank", rel: "noopener noreferrer", title: url });
        link.setAttribute("aria-label", url);
      }
      layer.append(link);
    }
    return layer;
  }

  /** Links are one stop of the Tab key: Enter goes to the first that is seen, arrows to the next, Escape back. */
  #key(event) {
    const links = [...this.#box.querySelectorAll(".links > *")];
    const at = links.indexOf(event.target);
    const room = this.#box.getBoundingClientRect();
    const seen = link => link.getBoundingClientRect().top >= room.top && link.getBoundingClientRect().bottom <= room.bottom;
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.target === this.#box && event.key === "Enter") links.find(seen)?.focus();
    else if (at >= 0 && step) links[at + step]?.focus();
    else if (at >= 0 && event.key === "Escape") this.#box.focus();
    else return;
    event.preventDefault();
  }

  /** Returns the index of the page that a place of the document is on; that of the first where there is no such place. */
  async #pageOf(version, dest) {
    const place = typeof dest === "string" ? await version.pdf.getDestination(dest) : dest;
    if (!place) return 0;
    return typeof place[0] === "number" ? place[0] : version.pdf.getPageIndex(place[0]);
  }

  async #follow(version, dest) {
    const index = await this.#pageOf(version, dest);
    const sheet = this.#sheets[index]?.element;
    if (sheet && version === this.#shown) this.#box.scrollTop = sheet.offsetTop - 20;
  }

  async #paintSeen() {
    const version = this.#shown;
    if (!version) return;
    const top = this.#box.scrollTop;
    const bottom = top + this.#box.clientHeight;
    const order = this.#sheets.map((sheet, index) => {
      const from = sheet.element.offsetTop;
      const to = from + sheet.element.offsetHeight;
      return { sheet, index, away: Math.max(0, from - bottom, top - to) / Math.max(1, this.#box.clientHeight) };
    });
    for (const { sheet } of order.filter(o => o.away > FAR && o.sheet.version && !o.sheet.busy)) {
      sheet.element.replaceChildren();
      sheet.version = null;
    }
    const wanted = order.filter(o => o.away <= 1 && (o.sheet.version !== version || o.sheet.width !== this.#width) && o.sheet.busy !== version);
    wanted.sort((a, b) => a.away - b.away);
    for (const { sheet, index } of wanted) {
      sheet.busy = version;
      try {
        const drawn = await this.#draw(version, index);
        if (this.#shown !== version) return;
        this.#put(index, version, drawn);
      } catch (e) {
        if (this.#shown === version) throw e;
        return;
      } finally {
        sheet.busy = null;
      }
    }
  }

  #resized() {
    if (!this.#shown || this.#sheetWidth(this.#shown) === this.#width) return;
    const share = this.#box.scrollTop / Math.max(1, this.#box.scrollHeight);
    this.#size();
    this.#box.scrollTop = share * this.#box.scrollHeight;
    this.#paintSeen();
  }

  /** Returns the words before and behind a point of a page, as much as a search needs; null where there are none. */
  wordsAt(event) {
    const letters = event.target.closest?.(".letters");
    if (!letters) return null;
    const spot = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    const range = spot ? null : document.caretRangeFromPoint?.(event.clientX, event.clientY);
    const node = spot?.offsetNode ?? range?.startContainer;
    const offset = spot?.offset ?? range?.startOffset ?? 0;
    if (node?.nodeType !== Node.TEXT_NODE || !letters.contains(node)) return null;
    const walk = document.createTreeWalker(letters, NodeFilter.SHOW_TEXT);
    let before = "", after = "", past = false;
    while (walk.nextNode()) {
      const text = walk.currentNode.data;
      if (walk.currentNode === node) {
        before += text.slice(0, offset);
        after = text.slice(offset);
        past = true;
      } else if (past) after += " " + text;
      else before += text + " ";
      if (after.length > 300) break;
    }
    const index = this.#sheets.findIndex(s => s.element.contains(letters));
    return { before: before.slice(-300), after: after.slice(0, 300), place: (index + .5) / this.#sheets.length };
  }

  /** Goes to the page that shows words, and marks them; answers whether there is one. */
  async goTo(words) {
    const version = this.#shown;
    const wanted = bare(words).slice(0, 60);
    if (!version || !wanted) return false;
    for (let index = 0; index < version.pdf.numPages; index++) {
      const page = await version.pdf.getPage(index + 1);
      const text = await page.getTextContent();
      if (version !== this.#shown) return false;
      if (bare(text.items.map(i => i.str).join("")).includes(wanted)) {
        await this.#mark(index, wanted);
        return true;
      }
    }
    return false;
  }

  async #mark(index, wanted) {
    const sheet = this.#sheets[index];
    this.#box.scrollTop = sheet.element.offsetTop - 20;
    await this.#paintSeen();
    await sheet.letters;
    const spans = [...sheet.element.querySelectorAll(".letters span[role=presentation]")];
    const all = spans.map(s => bare(s.textContent));
    const at = all.join("").indexOf(wanted);
    this.#box.querySelectorAll(".found").forEach(s => s.classList.remove("found"));
    let from = 0;
    let top = null;
    spans.forEach((span, i) => {
      if (from + all[i].length > at && from < at + wanted.length && all[i]) {
        span.classList.add("found");
        top ??= span;
      }
      from += all[i].length;
    });
    if (top) {
      const rect = top.getBoundingClientRect();
      const box = this.#box.getBoundingClientRect();
      if (rect.top < box.top + 40 || rect.bottom > box.bottom - 40) this.#box.scrollTop += rect.top - box.top - box.height / 3;
    }
  }
}

/** Letters and digits alone: lines are broken and words divided differently on the page. */
export function bare(text) {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
