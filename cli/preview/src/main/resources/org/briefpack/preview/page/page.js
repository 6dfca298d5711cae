// The preview page: what is shown, how, and what is wrong with it. Every word from outside is set as text, never as markup.
import { Pages } from "./pages.js";
import { Mend } from "./mend.js";
import { Problems, counted, make } from "./problems.js";

const $ = id => document.getElementById(id);
const pages = new Pages($("pages"));
const scrolls = new Map();
const TITLES = { handout: "Handout", brief: "Brief", deck: "Deck", guide: "Guide", exercises: "Exercises" };
const TWINS = {
  docx: "Drawn by Briefpack. Word may break lines and pages elsewhere.",
  pptx: "Drawn by Briefpack, from the same plan as the PowerPoint file.",
};
const FORMATS = { pdf: "PDF", docx: "Word", pptx: "PowerPoint" };

let state = null;
let choices = new URLSearchParams(location.hash.slice(1));
let shownView = "";
let mark = "";
let turn = 0;
let events = null;

const problems = new Problems($("problems"), $("counts"), {
  show: (problem, told) => showOnPage(problem, told),
  change: problem => mend.find({ line: problem.line, column: problem.column }, true),
});
const mend = new Mend(query);

function query(more = {}) {
  const all = new URLSearchParams(choices);
  for (const [key, value] of Object.entries(more)) all.set(key, value);
  return all.toString();
}

async function get(name, more) {
  const answer = await fetch(`${name}?${query(more)}`, { cache: "no-store" });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer;
}

/** Shows the newest version: the state at once, the pages as soon as they are painted. */
async function refresh() {
  const now = ++turn;
  const view = query();
  const known = view === shownView ? mark : "";
  const pdf = get("pages.pdf", { had: known });
  const quick = get("state").then(answer => answer.json()).then(json => now === turn && showState(json));
  quick.catch(() => {});
  try {
    const answer = await pdf;
    const bytes = answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : null;
    const made = answer.headers.get("Briefpack-Mark") ?? "";
    if (now !== turn) return;
    if (bytes) {
      if (shownView && shownView !== view) scrolls.set(documentOf(shownView), $("pages").scrollTop);
      const top = shownView === view || documentOf(shownView) === documentOf(view) ? $("pages").scrollTop : scrolls.get(documentOf(view)) ?? 0;
      $("empty").hidden = true;
      if (!await pages.show(bytes, top)) return;
    } else if (!made) pages.clear();
    mark = made;
    shownView = view;
    $("pages").dataset.version = answer.headers.get("Briefpack-Version") ?? "";
    await quick;
    if (now !== turn) return;
    showState(await (await get("state", { made: 1 })).json());
    showEmpty(!made);
    document.body.dataset.painted = state.version;
    performance.mark("painted");
  } catch (e) {
    if (now === turn) lost(e);
  }
}

function documentOf(view) {
  return new URLSearchParams(view).get("document") ?? "";
}

function showEmpty(nothing) {
  const box = $("empty");
  box.hidden = !nothing;
  if (!nothing) return;
  const name = TITLES[state.view.document] ?? state.view.document;
  const broken = state.first || state.failed;
  box.replaceChildren(
    make("h2", "", broken ? "Nothing to show yet" : `Nothing for the ${name.toLowerCase()} yet`),
    make("p", "", broken ? "As soon as the problems on the right are mended, the pages appear here by themselves." : "The pack has nothing for this document but its title. What you write for it appears here by itself."));
}

function showState(json) {
  state = json;
  document.title = `${json.title || json.file} – Briefpack`;
  $("title").textContent = json.title || "Briefpack";
  $("file").textContent = json.file + (json.editable ? "" : " · built in, not yours to change");
  document.body.classList.toggle("broken", json.broken);
  showTabs();
  showLook();
  showDownloads();
  showBanner();
  mend.show(json);
  // The rules need a moment longer than the pages: until they have spoken, what they said last stays.
  if (!json.checked && problems.drawn) return;
  const news = problems.show(json);
  const fine = json.broken ? `Waiting for the file to be mended` : `Up to date, ${json.time}`;
  say(news ? `${fine}. ${news}` : fine);
}

function say(words) {
  if ($("status").textContent !== words) $("status").textContent = words;
}

function showBanner() {
  let words = "";
  if (state.failure) words = `A file cannot be read: ${state.failure}. The pages show how it was at ${state.whole}.`;
  else if (state.broken) words = state.first ? "The pack cannot be read as it is now. Mend what stands on the right, and the pages appear." : `The pack cannot be read as it is now. The pages show how it was at ${state.whole}.`;
  else if (state.failed) words = "This document cannot be made as the pack is now. The pages show the last that could.";
  if ($("banner").textContent !== words) $("banner").textContent = words;
  $("banner").hidden = !words;
  $("banner").classList.toggle("care", state.failed && !state.broken);
}

function showTabs() {
  const box = $("documents");
  const shown = [...box.children].map(tab => tab.dataset.name + tab.title).join();
  const wanted = state.documents.map((d, i) => `${d.name}${d.title} (Alt+${i + 1})`).join();
  if (shown !== wanted) {
    box.replaceChildren();
    state.documents.forEach((document, i) => {
      const tab = make("button", "", TITLES[document.name] ?? document.name);
      tab.type = "button";
      tab.dataset.name = document.name;
      tab.title = `${document.title} (Alt+${i + 1})`;
      tab.addEventListener("click", () => choose({ document: document.name }));
      box.append(tab);
    });
  }
  for (const tab of box.children) {
    if (tab.dataset.name === state.view.document) tab.setAttribute("aria-current", "page");
    else tab.removeAttribute("aria-current");
  }
  const kind = state.documents.find(d => d.name === state.view.document);
  $("twin").textContent = TWINS[kind?.formats[0]] ?? "Drawn by Briefpack.";
}

function options(select, values, value) {
  const key = JSON.stringify(values);
  if (select.dataset.key !== key) {
    select.replaceChildren(...values.map(([name, label]) => new Option(label, name)));
    select.dataset.key = key;
  }
  if (document.activeElement !== select) select.value = value;
}

function showLook() {
  const form = document.querySelector(".look");
  const view = state.view;
  for (const radio of form.elements.audience) radio.checked = radio.value === view.audience;
  form.elements.paper.value = view.paper;
  options(form.elements.theme, state.themes.map((t, i) => [i ? t : "", t.split("/").pop().replace(/\.ya?ml$/, "").replace(/^./, c => c.toUpperCase())]), view.theme);
  form.elements.theme.closest("label").hidden = state.themes.length < 2;
  options(form.elements.session, [["0", "as written"], ...state.sessions.map(m => [String(m), `${m} minutes`])], String(view.session));
  form.elements.session.closest("label").hidden = !state.sessions.length;
  form.elements.base.options[0].textContent = state.bases.map(b => b.split("/").pop()).join(", ");
  form.elements.base.value = view.base;
  form.elements.base.closest("label").hidden = !state.bases.length;
  const client = state.fields.find(f => f.name === "client");
  const input = form.elements["field.client"];
  input.closest("label").hidden = !client;
  if (client && document.activeElement !== input) input.value = client.value;
  showFields(state.fields.filter(f => f.name !== "client"));
}

function showFields(fields) {
  const box = $("fields");
  const key = JSON.stringify(fields.map(f => f.name));
  $("more-fields").hidden = !fields.length;
  if (box.dataset.key !== key) {
    box.dataset.key = key;
    box.replaceChildren(...fields.map(field => {
      const label = make("label", "choice", field.label);
      const input = make("input");
      input.type = "text";
      input.name = `field.${field.name}`;
      label.append(input);
      return label;
    }));
  }
  for (const field of fields) {
    const input = box.querySelector(`[name="${CSS.escape(`field.${field.name}`)}"]`);
    if (document.activeElement !== input) input.value = field.value;
  }
}

function showDownloads() {
  const button = $("download");
  const refused = state.broken || state.errors > 0;
  button.setAttribute("aria-disabled", refused);
  button.title = refused ? "A build would refuse to write while there are errors" : "";
  const kind = state.documents.find(d => d.name === state.view.document);
  const box = $("download-list");
  const link = (words, what, address) => {
    const a = make("a", "", words);
    a.append(make("span", "", what));
    a.href = address;
    a.download = "";
    return a;
  };
  box.replaceChildren(
    ...kind.formats.map(f => link(`${TITLES[kind.name] ?? kind.name} as ${FORMATS[f] ?? f}`, `.${f}`, `file?${query({ document: kind.name, format: f })}`)),
    link("Handout, brief and deck", ".zip", `all.zip?${query()}`));
}

function choose(changes) {
  for (const [key, value] of Object.entries(changes)) choices.set(key, value);
  history.replaceState(null, "", `#${choices}`);
  listen();
  refresh();
}

async function showOnPage(problem, told) {
  if (!problem.line) return;
  try {
    const { words } = await (await get("find", { line: problem.line, column: problem.column, endLine: problem.endLine, endColumn: problem.endColumn })).json();
    const found = words && await pages.goTo(words);
    if (!found && told) say(`${TITLES[state.view.document]} does not show these words.`);
  } catch (e) {
    lost(e);
  }
}

function lost(e) {
  if (document.body.classList.contains("ended")) return;
  say(`The page could not be brought up to date (${e.message}); it tries again with the next save.`);
}

function ended() {
  document.body.classList.add("ended");
  events?.close();
  say("The preview has ended. Start it again with briefpack preview.");
}

/** Listens for changes; the address says what this page shows, so that it is made at once. */
function listen() {
  events?.close();
  events = new EventSource(`events?${query()}`);
  let version = null;
  events.addEventListener("version", event => {
    if (version !== event.data && (version !== null || document.body.dataset.painted !== event.data)) refresh();
    version = event.data;
  });
  events.addEventListener("checked", () => state && get("state").then(a => a.json()).then(json => json.version >= state.version && showState(json)).catch(() => {}));
  events.addEventListener("ended", ended);
  events.onopen = () => document.body.classList.remove("away");
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) ended();
    else if (!document.body.classList.contains("ended")) {
      // It may have been killed, or the machine was asleep; the browser goes on trying.
      document.body.classList.add("away");
      say("The preview does not answer. Is briefpack preview still running?");
    }
  };
}

document.querySelector(".look").addEventListener("change", event => {
  if (event.target.name) choose({ [event.target.name]: event.target.value });
});
document.querySelector(".look").addEventListener("submit", event => event.preventDefault());

$("download").addEventListener("click", () => {
  const button = $("download");
  if (button.getAttribute("aria-disabled") === "true") {
    say(`A build would refuse to write: ${counted(state.errors, "error")}.`);
    return;
  }
  const open = $("download-list").hidden;
  $("download-list").hidden = !open;
  button.setAttribute("aria-expanded", open);
  if (open) $("download-list").querySelector("a").focus();
});

function closePopups(event) {
  const inside = event?.target?.closest?.(".downloads");
  if (!inside && !$("download-list").hidden) {
    $("download-list").hidden = true;
    $("download").setAttribute("aria-expanded", "false");
  }
  if (!event?.target?.closest?.("#more-fields")) $("more-fields").open = false;
}
document.addEventListener("click", closePopups);
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && !$("download-list").hidden) {
    closePopups();
    $("download").focus();
  }
  if (event.altKey && !event.ctrlKey && !event.metaKey && /^Digit[1-9]$/.test(event.code)) {
    const tab = $("documents").children[Number(event.code.slice(5)) - 1];
    if (tab) {
      event.preventDefault();
      tab.click();
    }
  }
});
$("pages").addEventListener("click", event => {
  // A drag selects words to copy; a click asks where they come from.
  const spot = String(getSelection()) ? null : pages.wordsAt(event);
  if (spot) mend.find({ before: spot.before, after: spot.after, place: Math.round(1000 * spot.place) });
});
window.addEventListener("hashchange", () => {
  choices = new URLSearchParams(location.hash.slice(1));
  listen();
  refresh();
});

listen();
