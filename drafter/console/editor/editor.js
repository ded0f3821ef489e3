// The reply editor: it owns the text while the agent types, asks for a check after a pause, and copies only what was checked.
const PAUSE = 160; // milliseconds without a key before the text is checked
const WAITING = 4000; // milliseconds after which a check that was asked for counts as unanswered
const SETTLING = 50; // milliseconds after which the page counts as being drawn anew; a shorter stir would only flicker
const SHORTEST = { reason: 3, supervisor: 2 }; // letters; there are names of two
const HALVES = ["en", "ar"];
const editors = new WeakMap();

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  let editor = editors.get(parentElement);
  if (!editor) {
    editor = build(parentElement);
    editors.set(parentElement, editor);
  }
  editor.trigger = setTriggerValue;
  if (data) take(editor, data);
  return () => {
    clearTimeout(editor.timer);
    clearTimeout(editor.waiting);
    clearTimeout(editor.settling);
    editor.watch.disconnect();
    document.removeEventListener("keydown", editor.onKey);
    editors.delete(parentElement);
  };
}

function build(root) {
  const editor = { root, halves: {}, data: null, origin: { en: "", ar: "" }, replaced: null, newer: null, pending: new Map(), wanted: null };
  for (const half of HALVES) {
    const box = root.querySelector(`[data-half=${half}]`);
    const part = { box, area: box.querySelector("textarea"), under: box.querySelector(".under"), findings: box.querySelector(".findings") };
    editor.halves[half] = part;
    part.area.addEventListener("input", () => typed(editor));
    for (const kind of ["copy", "cut"]) part.area.addEventListener(kind, (event) => selected(editor, half, event));
  }
  const on = (name, act) => root.querySelector(name).addEventListener("click", act);
  on(".both", () => copy(editor, "both", "text"));
  on(".revert", () => write(editor, editor.origin));
  on(".restore", () => { const kept = editor.replaced; editor.replaced = null; write(editor, kept); });
  on(".newer", () => { const newer = editor.newer; editor.newer = null; adopt(editor, newer); });
  editor.onKey = (event) => {
    if (event.key !== "F8" && event.key !== "F9") return;
    event.preventDefault();
    copy(editor, event.key === "F9" ? "ar" : event.shiftKey ? "both" : "en", "text");
  };
  document.addEventListener("keydown", editor.onKey);
  editor.frame = (root.host ?? root.getRootNode().host ?? root).closest("[data-stale]");
  editor.watch = new MutationObserver(() => {
    clearTimeout(editor.settling);
    editor.settling = setTimeout(() => answered(editor), SETTLING);
  });
  if (editor.frame) editor.watch.observe(editor.frame, { attributeFilter: ["data-stale"] });
  return editor;
}

// ---- what comes from the server

function take(editor, data) {
  const first = editor.data === null;
  const fresh = first || data.draft !== editor.data.draft;
  if (!first && data.approval.of !== editor.data.approval.of) forget(editor);
  editor.data = data;
  for (const id of data.recorded || []) editor.pending.delete(id);
  awaited(editor);
  label(editor);
  if (first) {
    editor.origin = data.origin;
    show(editor, data.text);
  } else if (fresh && data.gentle && isEdited(editor)) {
    editor.newer = data;
  } else if (fresh) {
    adopt(editor, data);
  }
  answered(editor);
}

function forget(editor) {
  // A reason and an approval are given to one offer of one case.
  for (const name of ["reason", "supervisor"]) editor.root.querySelector(`.${name} input`).value = "";
  told(editor, "");
}

function adopt(editor, data) {
  const text = texts(editor);
  if (isEdited(editor) && !same(text, data.origin)) editor.replaced = text;
  editor.origin = data.origin;
  editor.newer = null;
  const asked = editor.wanted !== null; // of the text that stood here before
  editor.wanted = null;
  told(editor, asked ? data.labels.again : "");
  show(editor, data.text);
}

function write(editor, text) {
  show(editor, text);
  typed(editor);
}

function show(editor, text) {
  for (const half of HALVES) {
    const area = editor.halves[half].area;
    if (area.value !== text[half]) area.value = text[half];
  }
  paint(editor);
}

function label(editor) {
  const { labels, lang, check } = editor.data;
  const { subject, html } = check.sent;
  const section = editor.root.querySelector(".editor");
  if (section.lang !== lang) {
    const halves = editor.root.querySelector(".halves");
    halves.append(editor.halves[lang].box, editor.halves[lang === "ar" ? "en" : "ar"].box); // the reader's language first
  }
  section.dir = lang === "ar" ? "rtl" : "ltr";
  section.lang = lang;
  for (const half of HALVES) {
    const { box, area } = editor.halves[half];
    box.querySelector("h4").textContent = labels[half];
    area.setAttribute("aria-label", labels.editor.replace("{what}", labels[half]));
    const actions = [["text", labels[`copy.${half}`]]];
    if (subject) actions.push(["subject", labels["copy.subject"]]);
    if (html) actions.push(["html", labels["copy.html"]]);
    buttons(editor, box.querySelector(".actions"), half, actions);
    const line = box.querySelector(".subject");
    line.hidden = !subject;
    line.dir = half === "ar" ? "rtl" : "ltr";
    line.replaceChildren();
    if (subject) { const strong = document.createElement("b"); strong.textContent = subject[half]; line.append(strong); }
  }
  editor.root.querySelector(".both").textContent = labels["copy.both"];
  editor.root.querySelector(".keys").textContent = labels.keys;
  for (const name of ["revert", "restore", "newer", "edited"]) editor.root.querySelector(`.${name}`).textContent = labels[name];
  editor.root.querySelector(".reason span").textContent = labels.reason;
  editor.root.querySelector(".supervisor span").textContent = labels.supervisor;
}

function buttons(editor, place, half, actions) {
  const key = JSON.stringify(actions);
  if (place.dataset.key === key) return;
  place.dataset.key = key;
  place.replaceChildren(...actions.map(([form, text]) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.dataset.form = form;
    if (form !== "text") button.setAttribute("aria-label", `${text} (${editor.data.labels[half]})`); // there is one of each language
    button.addEventListener("click", () => copy(editor, half, form));
    return button;
  }));
}

// ---- the check

function texts(editor) {
  return { en: editor.halves.en.area.value, ar: editor.halves.ar.area.value };
}

const same = (one, other) => one.en === other.en && one.ar === other.ar;
const isEdited = (editor) => !same(texts(editor), editor.origin);
const isStale = (editor) => editor.frame?.dataset.stale === "true"; // another offer or fact was given: what stands here is of the one before
const isChecked = (editor) => !isStale(editor) && same(editor.data.check, texts(editor)); // of the case and the offer as they are now

function typed(editor) {
  told(editor, "");
  paint(editor);
  clearTimeout(editor.timer);
  editor.timer = setTimeout(() => ask(editor), PAUSE);
}

function ask(editor) {
  clearTimeout(editor.timer);
  if (isChecked(editor)) return;
  if (!isStale(editor)) editor.trigger("check", { draft: editor.data.draft, ...texts(editor) });
  clearTimeout(editor.waiting);
  editor.waiting = setTimeout(() => { if (!isChecked(editor)) { told(editor, editor.data.labels.offline, true); editor.wanted = null; } }, WAITING);
}

function answered(editor) {
  paint(editor);
  if (!isChecked(editor)) {
    clearTimeout(editor.timer);
    editor.timer = setTimeout(() => ask(editor), PAUSE);
    return;
  }
  clearTimeout(editor.waiting);
  const wanted = editor.wanted;
  editor.wanted = null;
  if (wanted) copy(editor, ...wanted, true);
}

function paint(editor) {
  const { labels, check } = editor.data;
  const checked = isChecked(editor);
  const badge = editor.root.querySelector(".badge");
  const state = checked ? (check.basis === "read" ? "kept read" : check.verdict) : "checking";
  if (badge.dataset.state !== state) {
    badge.dataset.state = state;
    badge.className = `badge ${state}`;
  }
  const label = labels[state === "kept read" ? "read" : state];
  if (badge.textContent !== label) badge.textContent = label;
  editor.root.querySelector(".edited").hidden = editor.root.querySelector(".revert").hidden = !isEdited(editor);
  editor.root.querySelector(".restore").hidden = editor.replaced === null;
  editor.root.querySelector(".newer").hidden = editor.newer === null;
  if (checked) {
    const needed = needs(editor);
    for (const name of ["reason", "supervisor"]) editor.root.querySelector(`.${name}`).hidden = !needed[name];
    editor.root.querySelector(".answer").hidden = !needed.reason && !needed.supervisor;
  }
  for (const half of HALVES) {
    const part = editor.halves[half];
    const found = check.findings.filter((finding) => finding.lang === half);
    underline(part, found, checked);
    if (checked || !found.length) list(part, found, labels);
    part.area.setAttribute("aria-invalid", String(checked && found.length > 0));
  }
}

// Offsets count characters as Python does; a text area counts UTF-16 units.
function units(text, start, end) {
  const letters = Array.from(text);
  const from = letters.slice(0, start).join("").length;
  return [from, from + letters.slice(start, end).join("").length];
}

function places(text, found, checked) {
  const spans = [];
  for (const finding of found) {
    if (!finding.quote) continue;
    let [from, to] = checked ? units(text, finding.start, finding.end) : [text.indexOf(finding.quote), 0];
    if (!checked) { if (from < 0) continue; to = from + finding.quote.length; }
    spans.push({ from, to, certain: finding.certain });
  }
  return spans.sort((one, other) => one.from - other.from || other.to - one.to);
}

function underline(part, found, checked) {
  const text = part.area.value;
  const nodes = [];
  let at = 0;
  for (const { from, to, certain } of places(text, found, checked)) {
    const start = Math.max(from, at);
    if (to <= start) continue;
    nodes.push(document.createTextNode(text.slice(at, start)));
    const mark = document.createElement("mark");
    mark.textContent = text.slice(start, to);
    if (certain) mark.className = "certain";
    nodes.push(mark);
    at = to;
  }
  nodes.push(document.createTextNode(text.slice(at) + "\n"));
  part.under.replaceChildren(...nodes);
}

function list(part, found, labels) {
  const key = JSON.stringify(found);
  if (part.findings.dataset.key === key) return;
  part.findings.dataset.key = key;
  part.findings.setAttribute("aria-label", labels.findings);
  const said = new Map(found.map((finding) => [finding.name + finding.why, finding]).reverse()); // the same said twice is listed once
  part.findings.replaceChildren(...[...said.values()].reverse().map((finding) => {
    const item = document.createElement("li");
    if (finding.certain) item.className = "certain";
    const button = document.createElement("button");
    button.type = "button";
    const name = document.createElement("b");
    name.textContent = finding.name;
    const why = document.createElement("span");
    why.className = "why";
    why.dir = "auto";
    why.textContent = finding.why;
    button.append(name, why);
    if (finding.quote) {
      const quote = document.createElement("q");
      quote.dir = "auto";
      quote.textContent = finding.quote;
      button.append(quote);
      button.addEventListener("click", () => {
        const [from, to] = units(part.area.value, finding.start, finding.end);
        part.area.focus();
        part.area.setSelectionRange(from, to);
      });
    }
    item.append(button);
    return item;
  }));
}

// ---- copying

function needs(editor) {
  // What must be said before the text leaves: why, where it is not kept; who approved it, where the policy wants an approval.
  const { check, approval } = editor.data;
  const kept = check.verdict === "kept";
  return { reason: !kept, supervisor: kept ? approval.reply : approval.text };
}

function leave(editor) {
  // Whether the text as it stands may leave: kept, or a person answers for it; and approved, where the policy wants that.
  const { labels } = editor.data;
  const needed = needs(editor);
  for (const name of ["reason", "supervisor"]) {
    const input = editor.root.querySelector(`.${name} input`);
    const missing = needed[name] && input.value.trim().length < SHORTEST[name];
    input.setAttribute("aria-invalid", String(missing));
    if (missing) { told(editor, labels[`${name}.need`], true); input.focus(); return false; }
  }
  return true;
}

async function copy(editor, half, form, again = false) {
  const { data } = editor;
  if (!data) return;
  if (!isChecked(editor)) { editor.wanted = [half, form]; ask(editor); return; }
  if (!leave(editor)) return;
  const live = texts(editor);
  const sent = data.check.sent;
  const plain = form === "subject" ? sent.subject[half] : half === "both" ? sent.both : live[half];
  const html = form === "html" ? sent.html[half] : null;
  const via = await clipboard(editor, plain, html);
  if (!via) { told(editor, again ? data.labels.again : data.labels.failed, !again); return; }
  const key = form === "text" ? "copied" : `copied.${form}`;
  const words = data.labels[key].replace("{what}", data.labels[half]).replace("{channel}", data.channelName).replace("{count}", [...plain].length.toLocaleString("en"));
  told(editor, words);
  record(editor, { half, form, text: html ?? plain, via });
}

function selected(editor, half, event) {
  // A copy by the keyboard or the menu: a large part of the text leaves by the same rules as by the button.
  const area = editor.halves[half].area;
  const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
  if (chosen.length < 20 || chosen.length * 2 < area.value.length) return;
  if (!isChecked(editor)) { event.preventDefault(); told(editor, editor.data.labels.checking, true); ask(editor); return; }
  if (!leave(editor)) { event.preventDefault(); return; }
  record(editor, { half, form: "selection", text: chosen, via: event.type });
}

async function clipboard(editor, plain, html) {
  try {
    if (html && window.ClipboardItem && navigator.clipboard?.write) {
      const blob = (text, type) => new Blob([text], { type });
      await navigator.clipboard.write([new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(plain, "text/plain") })]);
      return "clipboard";
    }
    if (!html && navigator.clipboard?.writeText) {
      await navigator.clipboard.writeText(plain);
      return "clipboard";
    }
  } catch { /* not allowed here: the older way */ }
  return commanded(editor.root, plain, html) ? "command" : null;
}

function commanded(root, plain, html) {
  // Works on plain HTTP: the text is set on the copy event itself, so no selection of the page is disturbed.
  const focused = root.activeElement ?? document.activeElement;
  const carrier = document.createElement("textarea");
  carrier.value = plain;
  carrier.style.cssText = "position:fixed;inset-block-start:0;opacity:0";
  document.body.append(carrier);
  carrier.select();
  let set = false;
  const put = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData("text/plain", plain);
    if (html) event.clipboardData.setData("text/html", html);
    set = true;
  };
  document.addEventListener("copy", put, true);
  let done = false;
  try { done = document.execCommand("copy"); } catch { done = false; }
  document.removeEventListener("copy", put, true);
  carrier.remove();
  if (focused?.focus) focused.focus({ preventScroll: true });
  return done && set;
}

function record(editor, copied) {
  const { check, draft } = editor.data;
  const needed = needs(editor);
  const answer = (name) => needed[name] ? editor.root.querySelector(`.${name} input`).value.trim() : "";
  const event = { id: newId(), draft, ...texts(editor), ...copied, verdict: check.verdict, reason: answer("reason"), supervisor: answer("supervisor") };
  editor.pending.set(event.id, event);
  awaited(editor);
  send(editor, 0);
}

function awaited(editor) {
  // How many copies are not on record yet: the line that tells of the copy shows it until they are.
  editor.root.querySelector(".told").dataset.pending = String(editor.pending.size);
}

function send(editor, tries) {
  // Told again until the server says that it has the event; the id makes two tellings one event.
  if (!editor.pending.size || tries > 5) return;
  editor.trigger("copied", { events: [...editor.pending.values()] });
  clearTimeout(editor.telling);
  editor.telling = setTimeout(() => send(editor, tries + 1), 3000);
}

function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16)); // randomUUID is not there on plain HTTP
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function told(editor, words, bad = false) {
  const line = editor.root.querySelector(".told");
  line.textContent = words;
  line.classList.toggle("bad", bad);
}
