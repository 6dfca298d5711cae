// Mending in place: a sentence leads to its value in the pack, which is changed and nothing else.
import { make } from "./problems.js";

const $ = id => document.getElementById(id);

export class Mend {
  #query;
  #value = null;
  #mark = "";
  #editable = false;
  #undo = false;

  /** @param query answers the words of a request about what is shown now */
  constructor(query) {
    this.#query = query;
    $("search").addEventListener("submit", event => {
      event.preventDefault();
      this.find({ search: $("search-text").value }, true);
    });
  }

  /** Takes whether the pack is one that can be changed. */
  show(state) {
    this.#editable = state.editable;
  }

  /** Looks for values and offers them; one alone is opened at once. */
  async find(wanted, told) {
    const answer = await fetch(`values?${this.#query(wanted)}`, { cache: "no-store" });
    const { values, mark } = await answer.json();
    this.#mark = mark;
    $("hits").replaceChildren();
    if (!values.length) {
      if (told) this.#say("The pack has no such words.");
      return;
    }
    if (values.length === 1) this.#open(values[0]);
    else this.#offer(values);
  }

  #offer(values) {
    this.#shut();
    this.#say(`These words stand in ${values.length} places. Choose one.`);
    $("hits").replaceChildren(...values.map(value => {
      const hit = make("button", "", value.text.length > 140 ? `${value.text.slice(0, 140)} …` : value.text);
      hit.type = "button";
      hit.prepend(make("span", "", `line ${value.line} · ${nameOf(value.path)}`));
      hit.addEventListener("click", () => {
        $("hits").replaceChildren();
        this.#open(value);
      });
      return hit;
    }));
    $("hits").firstElementChild.focus();
  }

  #open(value) {
    this.#value = value;
    this.#say("");
    const box = $("mend");
    const form = make("form");
    const label = make("label", "where", `Line ${value.line} · ${nameOf(value.path)}`);
    const text = make("textarea");
    text.id = "mend-text";
    label.htmlFor = text.id;
    text.value = value.text.replace(/\n+$/, "");
    text.readOnly = !this.#editable;
    text.spellcheck = true;
    const acts = make("div", "acts");
    if (this.#editable) {
      const save = make("button", "main", "Save");
      save.type = "submit";
      acts.append(save);
    }
    const shut = make("button", "", "Close");
    shut.type = "button";
    shut.addEventListener("click", () => this.#shut());
    acts.append(shut);
    form.append(text, acts);
    form.addEventListener("submit", event => {
      event.preventDefault();
      this.#save();
    });
    text.addEventListener("keydown", event => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.requestSubmit();
      } else if (event.key === "Escape") {
        this.#shut();
        $("search-text").focus();
      }
    });
    box.replaceChildren(label, form);
    box.hidden = false;
    if (!this.#editable) this.#say("This pack is built in. briefpack new makes a copy that is yours to change.");
    text.focus();
    text.scrollIntoView({ block: "nearest" });
  }

  #shut() {
    this.#value = null;
    $("mend").hidden = true;
    $("mend").replaceChildren();
    $("hits").replaceChildren();
    this.#say("");
  }

  async #save() {
    const value = this.#value;
    const ends = value.text.match(/\n*$/)[0];
    const typed = $("mend-text").value + ends;
    if (typed === value.text) {
      this.#say("Nothing was changed.");
      return;
    }
    const { line, column, endLine, endColumn } = value;
    const answer = await this.#post(`edit?${new URLSearchParams({ mark: this.#mark, line, column, endLine, endColumn })}`, typed);
    if (answer.status === 200) {
      this.#undo = true;
      this.#shut();
      this.#said("Saved. Nothing else in the file was touched.", "Undo");
    } else if (answer.status === 409) await this.#conflict(value, await answer.json());
    else this.#say(await reason(answer), true);
  }

  /** Somebody else saved the file: what is typed stays, and the person decides. */
  async #conflict(value, refusal) {
    await new Promise(done => setTimeout(done, 400));
    const answer = await fetch(`values?${this.#query({ path: value.path })}`, { cache: "no-store" });
    const { values, mark } = await answer.json();
    if (!values.length) {
      this.#say("The file was saved by somebody else meanwhile, and these words are gone from it. What you typed is still here; nothing was written.", true);
      return;
    }
    this.#mark = mark;
    const theirs = values[0];
    this.#value = { ...theirs };
    $("mend").querySelector("label").textContent = `Line ${theirs.line} · ${nameOf(theirs.path)}`;
    this.#say(theirs.text === value.text
      ? "The file was saved by somebody else meanwhile; these words are as they were. Save again to put yours in."
      : `The file was saved by somebody else meanwhile, and now says here: “${theirs.text.trim()}” Save again to put yours in its place.`, true);
  }

  async #takeBack() {
    const answer = await this.#post("undo", "");
    if (answer.status === 200) this.#said("Undone.", "Do it again");
    else this.#say(await reason(answer), true);
  }

  #post(address, body) {
    return fetch(address, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: new TextEncoder().encode(body) });
  }

  #say(words, bad = false) {
    $("mended").replaceChildren(words);
    $("mended").classList.toggle("bad", bad);
  }

  #said(words, act) {
    const undo = make("button", "", act);
    undo.type = "button";
    undo.addEventListener("click", () => this.#takeBack());
    const acts = make("span", "acts inline");
    acts.append(undo);
    this.#say("");
    $("mended").append(`${words} `, acts);
  }
}

async function reason(answer) {
  try {
    const { message, hints } = await answer.json();
    return [message, ...(hints ?? [])].map(w => w.charAt(0).toUpperCase() + w.slice(1)).join(". ").replace(/([^.?!])$/, "$1.");
  } catch {
    return "The change could not be saved.";
  }
}

function nameOf(path) {
  return path.replaceAll(".", " › ");
}
