// The problems of the pack: each with its line, a jump to the page and what to do.

const SAID = { error: "Error", warning: "Warning", note: "Note" };

/** Appends text in which `code` stands between backticks. */
export function appendSaid(element, text) {
  text.split(/`([^`]*)`/).forEach((part, i) => {
    if (i % 2 === 0) element.append(part);
    else element.append(make("code", "", part));
  });
  return element;
}

export function make(name, className, text) {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

export class Problems {
  #list;
  #counts;
  #acts;
  #open = null;
  #drawn = "";
  #said = null;

  /** @param acts what can be done: {show(problem), change(problem)} */
  constructor(list, counts, acts) {
    this.#list = list;
    this.#counts = counts;
    this.#acts = acts;
  }

  /** Whether there is anything drawn yet. */
  get drawn() {
    return this.#drawn !== "";
  }

  /** Shows the problems of a state; answers what to announce, empty where nothing changed. */
  show(state) {
    const key = JSON.stringify([state.problems, state.editable]);
    if (key === this.#drawn) return "";
    this.#drawn = key;
    const words = [[state.errors, "error"], [state.warnings, "warning"]].filter(([count]) => count).map(([count, word]) => counted(count, word)).join(", ") || "No problems";
    this.#counts.textContent = words;
    const focused = document.activeElement?.closest?.(".problem")?.dataset.key;
    const loud = state.problems.filter(p => p.severity !== "note");
    const quiet = state.problems.filter(p => p.severity === "note");
    this.#list.replaceChildren(...loud.map(p => this.#row(p, state)));
    if (!loud.length) this.#list.append(make("p", "calm", "Nothing to mend. Whatever Briefpack finds while you write stands here."));
    if (quiet.length) {
      const group = make("details");
      group.append(make("summary", "group", `${counted(quiet.length, "note")}, good to know`), ...quiet.map(p => this.#row(p, state)));
      this.#list.append(group);
    }
    if (focused) this.#list.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus();
    const news = this.#said !== null && this.#said !== words ? words : "";
    this.#said = words;
    return news;
  }

  #row(problem, state) {
    const wrap = make("div", problem.severity);
    // What stands in another file, or nowhere, leads nowhere.
    const row = make(problem.lines ? "button" : "div", `problem ${problem.severity}`);
    if (problem.lines) row.type = "button";
    row.dataset.key = `${problem.code} ${problem.message}`;
    const where = make("span", "where");
    where.append(make("b", "", SAID[problem.severity]), ` ${problem.code}${problem.line ? ` · ${problem.file === state.file ? "" : `${problem.file}, `}${problem.place}` : ""}`);
    row.append(where, appendSaid(make("span"), sentence(problem.message)));
    for (const hint of problem.hints) row.append(appendSaid(make("span", "hint"), sentence(hint)));
    wrap.append(row);
    if (problem.lines) {
      row.setAttribute("aria-expanded", "false");
      row.addEventListener("click", () => this.#toggle(wrap, row, problem, state));
      if (this.#open === row.dataset.key) this.#expand(wrap, row, problem, state);
    }
    return wrap;
  }

  #toggle(wrap, row, problem, state) {
    const open = row.getAttribute("aria-expanded") === "true";
    this.#list.querySelectorAll(".problem[aria-expanded=true]").forEach(other => {
      other.setAttribute("aria-expanded", "false");
      other.nextElementSibling?.remove();
    });
    this.#open = open ? null : row.dataset.key;
    if (!open) {
      this.#expand(wrap, row, problem, state);
      this.#acts.show(problem);
    }
  }

  #expand(wrap, row, problem, state) {
    row.setAttribute("aria-expanded", "true");
    const detail = make("div", "detail");
    detail.append(linesOf(problem));
    const acts = make("div", "acts");
    const show = make("button", "", "Show on the page");
    show.type = "button";
    show.addEventListener("click", () => this.#acts.show(problem, true));
    acts.append(show);
    if (state.editable && this.#acts.change) {
      const change = make("button", "", "Change the words");
      change.type = "button";
      change.addEventListener("click", () => this.#acts.change(problem));
      acts.append(change);
    }
    detail.append(acts);
    wrap.append(detail);
  }
}

/** Lines of the pack with their numbers, the span marked. Columns count code points. */
export function linesOf(span) {
  const box = make("div", "lines");
  span.lines.forEach((line, i) => {
    const number = span.first + i;
    const row = make("div");
    const text = make("span");
    const points = [...line];
    const from = number === span.line ? span.column - 1 : number > span.line ? 0 : points.length;
    const to = number === span.endLine ? span.endColumn - 1 : number < span.endLine ? points.length : 0;
    if (number >= span.line && number <= span.endLine && to > from) {
      const indent = number > span.line ? points.findIndex(c => c.trim()) : from;
      const start = Math.max(from, indent);
      text.append(points.slice(0, start).join(""), make("mark", "", points.slice(start, to).join("")), points.slice(to).join(""));
    } else text.append(line);
    row.append(make("span", "number", String(number)), text);
    box.append(row);
  });
  return box;
}

export function counted(count, word) {
  return count === 1 ? `1 ${word}` : `${count} ${word}s`;
}

function sentence(text) {
  const words = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…:]$/.test(words) ? words : `${words}.`;
}
