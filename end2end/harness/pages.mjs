// Every page there is, in every state it can be in: for the gates that look at all of them. Built from the content the site serves.
import assert from "node:assert/strict";
import { appOn } from "./app.mjs";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PICTURES, signInRaw, signInStaffRaw } from "./acting.mjs";
import { codesIn } from "./card.mjs";
import { courses, fieldsOf, lesson, oneOfEachKind, practices } from "./content.mjs";
import { visitor } from "./http.mjs";
import { doing, firstIn, practiseRaw } from "./practise.mjs";
import { klick } from "./server.mjs";

const lazy = (make) => {
  let made;
  return () => (made ??= make());
};

const known = new WeakMap();
const nowhere = {};
/** All places of a site, the same list each time. Without a site: only what they are called and what kind they are, to name tests by. */
export function places(site = nowhere) {
  if (!known.has(site)) known.set(site, list(site));
  return known.get(site);
}

/**
 * A place: `name`, `path(lang)`, and if needed `as` (who asks: a promise of a visitor), `post` (the fields of a form to be sent there),
 * `foreign` (sent by another site), `status`, `staff` (a coaches' page), `sample` (looked at in all languages and colours), `lone` (only German).
 */
function list(site) {
  const all = [];
  const add = (name, path, more = {}) => all.push({ name, path: (lang) => `/${lang}${path}`, status: 200, ...more });
  const guest = (...acts) =>
    lazy(async () => {
      const who = visitor(site);
      for (const act of acts) await act(who);
      return who;
    });
  const [course] = courses();
  const lessons = course.lessons.map((slug) => lesson(course.slug, slug));
  const at = (found, n) => `/lernen/${found.course}/${found.slug}/${n}`;
  const send = (found, step, right = true) => async (who) => {
    const path = `/de${at(found, step.number)}`;
    if (step.practice) return void (await practiseRaw(who, path));
    const first = step.kind === "look" ? [] : [["tun", "antwort"]];
    await who.post(path, [...first, ...fieldsOf(step, right)]);
  };
  const done = (found) => async (who) => {
    for (const step of found.steps) await send(found, step)(who);
  };

  // pages for everybody
  add("start", "/", { sample: true });
  add("courses", "/lernen", { sample: true });
  add("courses of a topic", "/lernen?thema=handy");
  add("course", `/lernen/${course.slug}`, { sample: true });
  for (const found of lessons) add(`lesson ${found.slug}`, `/lernen/${found.course}/${found.slug}`, { sample: found === lessons[0] });
  add("to print", `/lernen/${course.slug}/${lessons[0].slug}/drucken`);
  add("end, nothing done", `/lernen/${course.slug}/${lessons[0].slug}/ende`);
  add("me, empty", "/ich");
  add("help", "/hilfe");
  add("without internet", "/ohne-netz", { sample: true });
  add("no cookies", "/anmelden?gemerkt=1", { status: 403, sample: true });
  add("languages", "/sprache?weiter=lernen");
  add("display", "/anzeige");
  for (const page of readdirSync(join(klick, "content/pages"))) add(`text ${page}`, `/seite/${page}`);
  add("ways to sign in", "/anmelden");
  const asking = guest((who) => who.post("/de/anmelden/code", { do: "ask" }));
  add("code, before the number", "/anmelden/code");
  add("code", "/anmelden/code", { as: asking });
  add("code, refused", "/anmelden/code", { as: asking, post: { code: "12" }, status: 422 });
  add("staff sign-in", "/anmelden/team");
  add("staff sign-in, refused", "/anmelden/team", { post: { email: "a@b.example" }, status: 422 });
  add("sign out", "/abmelden");
  add("404", "/gibtsnicht", { status: 404 });
  add("400", `${at(lessons[0], 1)}`, { post: { tun: "alles" }, status: 400 });
  add("403", `${at(lessons[0], 1)}`, { post: { tun: "weiter" }, foreign: true, status: 403 });
  add("413", "/anmelden/code", { post: { code: "1".repeat(300_000) }, status: 413 });
  all.push({ name: "card, unknown", path: () => `/k/${"a".repeat(43)}`, status: 404, lone: true });

  // all steps of the first lesson, and of the last that has one to write in
  const second = lessons.findLast((found) => found.steps.some((step) => step.kind === "text"));
  for (const found of [lessons[0], second])
    for (const step of found.steps) add(`${found.slug} ${step.number} (${step.kind})`, at(found, step.number), { sample: step.kind === "look" && step.number === 2 });
  add("help with a step", `${at(lessons[0], 2)}/hilfe`);

  // one question of each kind, in each state
  for (const [kind, { lesson: found, step }] of oneOfEachKind()) {
    if (kind === "look" || kind === "practice") continue;
    const path = at(found, step.number);
    const judged = ["single", "multiple", "text", "select", "order"].includes(kind);
    const right = send(found, step);
    const wrong = send(found, step, false);
    const hint = (who) => who.post(`/de${path}`, { tun: "antwort", hinweis: "" });
    add(`${kind}, not answered`, path, { sample: kind === "order" });
    if (!["order", "tick", "try"].includes(kind)) add(`${kind}, refused`, path, { post: { tun: "antwort" }, status: 422, sample: kind === "text" });
    if (kind === "single") add(`${kind}, signed out meanwhile`, path, { post: { tun: "antwort", a: "1", owner: "0" }, status: 422 });
    if (step.hints.length) add(`${kind}, with hint`, path, { as: guest(hint) });
    add(`${kind}, ${judged ? "right" : "done"}`, path, { as: guest(right) });
    if (!judged) continue;
    add(`${kind}, wrong`, path, { as: guest(wrong), sample: kind === "single" });
    add(`${kind}, wrong twice`, path, { as: guest(wrong, wrong) });
    add(`${kind}, solved`, path, { as: guest(wrong, wrong, (who) => who.post(`/de${path}`, { tun: "loesung" })) });
    add(`${kind}, once more`, `${path}?neu=1`, { as: guest(wrong) });
  }

  // to practise, on a phone and on a computer
  const practice = (...marks) => practices().find(({ text }) => marks.every((mark) => mark.test(text)));
  const devices = [
    ["phone", practice(/^practice phone/, /^swipe /m, /^hold /m, /^_ .*\$/m, /\[\$/)], ["computer", practice(/^practice computer/, /^double /m, /^drag /m)],
    ["drawn keys", practice(/^keys abc/m)],
  ];
  for (const [device, { lesson: found, step }] of devices) {
    const path = at(found, step.number);
    add(`practice, ${device}`, path, { sample: true });
    const states = { "a wrong tap": (html) => doing(html, { t: device === "computer" ? firstIn(html) : "apps" }), shown: (html) => doing(html, { t: "help" }), done: (_, who) => practiseRaw(who, `/de${path}`) };
    for (const [state, fields] of Object.entries(states)) {
      const place = { name: `practice, ${device}, ${state}`, status: 200, path: (lang) => `/${lang}${path}`, sample: device === "phone", post: {} };
      const ready = async () => {
        const who = visitor(site);
        const sent = await fields((await who.get(`/de${path}`)).text, who);
        place.post = Object.fromEntries(sent.filter(([name]) => name !== "owner"));
      };
      all.push(Object.assign(place, { ready }));
    }
  }

  // who has learned
  const begun = guest(send(lessons[0], lessons[0].steps[0]), send(lessons[0], lessons[0].steps[1]));
  const learned = guest(done(lessons[0]), send(lessons[1], lessons[1].steps[0]));
  add("start, begun", "/", { as: begun });
  add("lesson, begun", `/lernen/${course.slug}/${lessons[0].slug}`, { as: begun });
  add("end, still open", `/lernen/${course.slug}/${lessons[0].slug}/ende`, { as: begun });
  add("courses, begun", "/lernen", { as: learned });
  add("course, begun", `/lernen/${course.slug}`, { as: learned });
  add("lesson, done", `/lernen/${course.slug}/${lessons[0].slug}`, { as: learned });
  add("end: Geschafft", `/lernen/${course.slug}/${lessons[0].slug}/ende`, { as: learned, sample: true });
  add("me, with skills", "/ich", { as: learned, sample: true });

  // somebody who accompanies people, and one of hers
  const staff = guest((who) => signInStaffRaw(who, site.people.coach));
  const person = lazy(async () => {
    const { text } = await (await staff()).get("/de/begleitung");
    return /href="\/de\/begleitung\/([0-9a-f-]{36})"/.exec(text)[1];
  });

  // the way in
  const amira = () => site.people.amira;
  const oleh = () => site.people.oleh;
  const amiraIn = guest((who) => signInRaw(who, amira()));
  const taps = (pictures) => async (who) => {
    for (const picture of typeof pictures === "function" ? pictures() : pictures) await who.post("/de/anmelden/bilder", { bild: PICTURES.indexOf(picture) + 1 });
  };
  const card = (person) => (who) => who.post(person().card);
  /** Four pictures that are not this person's. */
  const wrong = (person) => () => (person().pictures.join() === "bus,uhr,boot,uhr" ? ["uhr", "bus", "uhr", "boot"] : ["bus", "uhr", "boot", "uhr"]);
  const fresh = lazy(async () => {
    const who = await signInStaffRaw(visitor(site), site.people.coach);
    const { text } = await who.post("/de/begleitung/neu", { name: "Pia Probe", sprache: "de" });
    const pia = { card: new URL(codesIn(text)[0]).pathname };
    return () => pia;
  });
  all.push({ name: "card: is that you?", path: () => oleh().card, status: 200, lone: true });
  add("the code of a card", "/anmelden/karte", { sample: true });
  add("the code of a card, refused", "/anmelden/karte", { post: { code: "7QK3" }, status: 422 });
  add("pictures, enter", "/anmelden/bilder", { as: guest(card(amira)), sample: true });
  add("pictures, two tapped", "/anmelden/bilder", { as: guest(card(amira), taps(["fisch", "bus"])) });
  add("pictures, wrong", "/anmelden/bilder", { as: guest(card(amira), taps(wrong(amira))) });
  add("pictures, choose", "/anmelden/bilder", { as: guest(async (who) => card(await fresh())(who), taps(["fisch", "bus"])) });
  add("pictures, too easy", "/anmelden/bilder", { as: guest(async (who) => card(await fresh())(who), taps(["bus", "bus", "bus", "bus"])) });
  add("pictures, again", "/anmelden/bilder", { as: guest(async (who) => card(await fresh())(who), taps(["fisch", "bus", "uhr", "boot"])) });
  add("whose phone", "/anmelden/sind-sie-das", { as: guest(card(amira), taps(() => amira().pictures)) });
  add("signed in: start", "/", { as: amiraIn });
  add("signed in: me", "/ich", { as: amiraIn });
  add("signed in: a step", at(lessons[0], 5), { as: amiraIn });
  add("signed in: ways to sign in", "/anmelden", { as: amiraIn });
  add("signed in: who looked, a new account", "/ich/wer-hat-geschaut", { as: guest((who) => signInRaw(who, oleh())) });
  add("signed in: who looked", "/ich/wer-hat-geschaut", { as: amiraIn, sample: true, ready: async () => (await staff()).get(`/de/begleitung/${await person()}`) });
  add("signed in: another person meanwhile", at(lessons[0], 5), { as: amiraIn, post: { tun: "antwort", a: "1", owner: "0" }, status: 422 });
  add("was it you?", "/ich/uebernehmen", { as: guest(send(lessons[0], lessons[0].steps[0]), (who) => signInRaw(who, amira())) });
  add("pictures, pause", "/anmelden/bilder", {
    as: guest(card(oleh), ...Array(5).fill(taps(wrong(oleh)))),
    status: 429,
  });

  // the coaches' pages
  const coaching = (name, path, more = {}) => add(`coach: ${name}`, path, { as: staff, staff: true, ...more });
  coaching("people", "/begleitung");
  coaching("looking for somebody", "/begleitung", { post: { q: "Amria" }, sample: true });
  coaching("looking for nobody", "/begleitung", { post: { q: "Xyz" } });
  coaching("new person", "/begleitung/neu");
  coaching("new person, refused", "/begleitung/neu", { post: { name: "", sprache: "de" }, status: 422 });
  coaching("a card to print", "/begleitung/neu", { post: { name: "Ida Probe", sprache: "ar" } });
  coaching("cards", "/begleitung/karten");
  coaching("cards for a group of nobody", "/begleitung/karten?gruppe=00000000-0000-4000-8000-000000000000");
  coaching("cards, refused", "/begleitung/karten", { post: {}, status: 422 });
  for (const [name, query, more] of [
    ["a person", "", { sample: true }], ["new card?", "?frage=karte", {}], ["block?", "?frage=sperren", {}], ["end?", "?frage=ende", {}], ["another name?", "?frage=name", {}],
    ["a code", "", { as: lazy(async () => {
      const who = await signInStaffRaw(visitor(site), site.people.coach);
      await who.post(`/de/begleitung/${await person()}`, { do: "code", number: "47" });
      return who;
    }) }],
    ["a code, refused", "", { post: { do: "code", number: "4" }, status: 422 }],
  ]) {
    const place = { name: `coach: ${name}`, status: 200, as: staff, staff: true, ...more };
    all.push({ ...place, path: (lang) => `/${lang}/begleitung/${place.id}${query}`, ready: async () => (place.id = await person()) });
  }

  // the pages of administration
  const coordinator = guest((who) => signInStaffRaw(who, site.people.verwaltung));
  for (const [name, query] of [["a person, for who may erase", ""], ["erase everything?", "?frage=loeschen"]]) {
    const place = { name: `coordinator: ${name}`, status: 200, as: coordinator, staff: true };
    all.push({ ...place, path: (lang) => `/${lang}/begleitung/${place.id}${query}`, ready: async () => (place.id = await person()) });
  }
  // people who may be there twice
  const doubles = lazy(async () => {
    const who = await coordinator();
    await who.post("/de/begleitung/neu", { name: "Wanda Doppelprobe\nDoppelprobe Wanda\nRosa Zweierprobe\nZweierprobe Rosa\nIra Dreierprobe\nDreierprobe Ira", sprache: "de" });
    const { text } = await who.get("/de/begleitung/doppelt");
    const pair = (name) => new RegExp(`href="/de(/begleitung/doppelt/([0-9a-f-]{36})\\?mit=([0-9a-f-]{36}))"[^>]*>(?:(?!</a>).)*${name}`).exec(text);
    const [, path, one, other] = pair("Wanda");
    const [, , rosa, twin] = pair("Rosa");
    await who.post(`/de/begleitung/doppelt/${rosa}`, { do: "two", other: twin });
    const [, , ira, second] = pair("Ira");
    await who.post(`/de/begleitung/doppelt/${ira}`, { do: "join", other: second, kept: ira });
    return { path, one, other, rosa };
  });
  for (const [name, where, more] of [
    ["people who may be there twice", () => "/begleitung/doppelt", { sample: true }],
    ["is somebody there twice?", (ids) => `/begleitung/doppelt/${ids.one}`, {}],
    ["is somebody there twice? nobody found", (ids) => `/begleitung/doppelt/${ids.one}`, { post: { q: "Xyz" } }],
    ["two beside each other", (ids) => ids.path, { sample: true }],
    ["two beside each other, refused", (ids) => ids.path, { post: { do: "join", other: "00000000-0000-4000-8000-000000000000" }, status: 422 }],
  ]) {
    const place = { name: `coordinator: ${name}`, status: 200, as: coordinator, staff: true, ...more };
    all.push({ ...place, path: (lang) => `/${lang}${place.at}`, ready: async () => (place.at = where(await doubles())) });
  }
  add("coordinator: erased", "/begleitung/geloescht", { as: coordinator, staff: true });
  const running = (name, path, more = {}) => add(`administration: ${name}`, path, { as: coordinator, staff: true, ...more });
  running("overview", "/verwaltung", { sample: true });
  running("about us", "/verwaltung/ueber-uns");
  running("about us, refused", "/verwaltung/ueber-uns", { post: { name: "", phone: "ruf an", email: "kein" }, status: 422 });
  running("rooms", "/verwaltung/raeume");
  running("operation", "/verwaltung/betrieb", { sample: true });
  const kept = lazy(async () => {
    const who = await coordinator();
    const link = (text, part) => new RegExp(`href="/de(/verwaltung/${part}/[0-9a-f-]{36})"`).exec(text)[1];
    await who.post("/de/verwaltung/orte/neu", { name: "Haus am Markt", address: "Am Markt 1", hours: "Montag bis Freitag, 9 bis 17 Uhr", languages: "Deutsch, Українська, العربية" });
    const site = link((await who.get("/de/verwaltung/orte")).text, "orte");
    await who.post(`/de${site}/gruppe`, { name: "Handy für den Anfang", times: "Dienstag, 10 bis 12 Uhr" });
    return { site, group: link((await who.get(`/de${site}`)).text, "gruppen") };
  });
  running("places", "/verwaltung/orte", { ready: kept });
  running("a new place, refused", "/verwaltung/orte/neu", { post: { name: "", address: "Am Markt 1" }, status: 422 });
  for (const [name, what, end, more] of [
    ["a place", "site", "", { sample: true }], ["end a place?", "site", "?frage=ende", {}], ["a new group", "site", "/gruppe", {}],
    ["a group", "group", "", {}], ["end a group?", "group", "?frage=ende", {}],
  ]) {
    const place = { name: `administration: ${name}`, status: 200, as: coordinator, staff: true, ...more };
    all.push({ ...place, path: (lang) => `/${lang}${place.at}${end}`, ready: async () => (place.at = (await kept())[what]) });
  }
  const placing = { name: "administration: where is a person?", status: 200, as: coordinator, staff: true };
  all.push({ ...placing, path: (lang) => `/${lang}/begleitung/${placing.id}?frage=ort`, ready: async () => (placing.id = await person(await kept())) });
  // sessions: a group that was logged, and a talk with Amira that she reads
  const logged = lazy(async () => {
    const who = await staff();
    const group = (await kept()).group.split("/").pop();
    const { text } = await who.post("/de/begleitung/neu", { name: "Uwe Probe\nZoe Probe", sprache: "de", place: group });
    assert.ok(text.includes("Zoe Probe"));
    const form = (await who.get(`/de/begleitung/gruppe/${group}/erfassen`)).text;
    const people = [...form.matchAll(/name="presence-([0-9a-f-]{36})" value="here"/g)].map(([, id]) => id);
    const now = new Date();
    const day = { "day-day": String(now.getDate()), "day-month": String(now.getMonth() + 1), "day-year": String(now.getFullYear()) };
    const facts = { ...day, begins: "0:00", minutes: "90", pillar: "education", topic: "digital" };
    const presence = Object.fromEntries(people.map((id, at) => [`presence-${id}`, at ? "here" : "partly"]));
    const bad = { ...presence, ...facts, mode: "group", note: "WLAN und Nachrichten" };
    const session = (await who.post(`/de/begleitung/gruppe/${group}/erfassen`, { ...bad, [`minutes-${people[0]}`]: "45" })).to;
    const amira = /href="\/de\/begleitung\/([0-9a-f-]{36})"[^>]*>(?:(?!<\/a>).)*Demo Amira/.exec((await who.get("/de/begleitung")).text)[1];
    const words = { agreed: "Amira bucht den nächsten Termin selbst.", view: "„Das traue ich mir zu.“", assessment: "Findet die Seite allein." };
    await who.post(`/de/begleitung/${amira}/erfassen`, { ...facts, ...words, mode: "single", pillar: "coaching" });
    const written = /href="\/de(\/ich\/geschrieben\/[0-9a-f-]{36})"/.exec((await (await amiraIn()).get("/de/ich/geschrieben")).text)[1];
    // a goal that both have seen, tasks, an appointment, and a call for help
    const of = `/de/begleitung/${amira}`;
    const levels = { "level-1": "Der Coach bucht für mich.", "level-3": "Ich buche selbst, der Coach sitzt daneben." };
    const goal = (await who.post(`${of}/ziele/neu`, { title: "Ich will meine Termine selbst buchen.", why: "Ich will niemanden fragen müssen.", importance: "3", difficulty: "2", ...levels })).to;
    await who.post(goal, { do: "rate", level: "2" });
    await who.post(`${of}/ziele`, { do: "task-add", what: "Den Brief vom Amt kopieren", side: "coach" });
    await who.post(`${of}/ziele`, { do: "task-add", what: "Das Ladekabel mitbringen", side: "person" });
    const soon = new Date(Date.now() + 3 * 86_400_000);
    const then = { "day-day": String(soon.getDate()), "day-month": String(soon.getMonth() + 1), "day-year": String(soon.getFullYear()) };
    await who.post(`${of}/termine`, { do: "make", ...then, begins: "10:30", minutes: "45", mode: "phone", what: "Der Brief vom Amt" });
    // when the group meets: every day for a month, from tomorrow on
    const part = (name, at) => ({ [`${name}-day`]: String(at.getDate()), [`${name}-month`]: String(at.getMonth() + 1), [`${name}-year`]: String(at.getFullYear()) });
    const days = [..."1234567"].map((day) => ["weekday", day]);
    const first = new Date(Date.now() + 86_400_000);
    const times = { ...part("from", first), ...part("to", new Date(Date.now() + 30 * 86_400_000)), begins: "10:00", ends: "11:30", place: "Raum 2" };
    await who.post(`/de/begleitung/gruppe/${group}/plan`, [["do", "series"], ...days, ...Object.entries(times)]);
    const meeting = /verlegen=([0-9a-f-]{36}\.[0-9-]{10})/.exec((await who.get(`/de/begleitung/gruppe/${group}/plan`)).text)[1];
    const hers = await amiraIn();
    // an agreement, something that she can do, a translation, and a note for the next coach
    const from = { "from-day": String(now.getDate()), "from-month": String(now.getMonth() + 1), "from-year": String(now.getFullYear()) };
    const agreed = { together: "Wir üben, Termine im Internet zu buchen.", person: "Ich buche den nächsten Termin selbst.", coach: "Ich sitze daneben.", meeting: "Jeden Dienstag um 10 Uhr" };
    await who.post(`${of}/vereinbarung/neu`, { ...agreed, meeting: "Jeden Montag", ...from });
    await who.post(`${of}/vereinbarung/neu`, { ...agreed, ...from });
    const paper = /href="\/de(\/vereinbarung\/[0-9a-f-]{36}\/drucken)"/.exec((await who.get(`${of}/vereinbarung`)).text)[1];
    await who.post(`${of}/kompetenzen/neu`, { field: "family", did: "Drei Kinder großgezogen", can: "Ich kann einen ganzen Tag planen.", level: "teaches" });
    const competence = /href="\/de(\/begleitung\/kompetenz\/[0-9a-f-]{36})"/.exec((await who.get(`${of}/kompetenzen`)).text)[1];
    const protocol = written.split("/").pop();
    const inArabic = { agreed: "أميرة تحجز الموعد التالي بنفسها.", view: "أثق أنني أقدر على ذلك.", assessment: "تجد الصفحة وحدها." };
    await who.post(`${of}/gespraeche`, { do: "translate", protocol, ...inArabic });
    await who.post(`${of}/uebergabe`, { words: "Ruft lieber an, als zu schreiben." });
    const ownGoal = /href="\/de(\/ich\/ziele\/[0-9a-f-]{36})"/.exec((await hers.get("/de/ich/ziele")).text)[1];
    await hers.post(`/de${ownGoal}`, { do: "rate", level: "3" });
    await hers.post("/de/ich/hilfe", { do: "ask", von: "handy/einschalten/2" });
    const request = /href="\/de(\/begleitung\/hilfe\/[0-9a-f-]{36})"/.exec((await who.get("/de/begleitung")).text)[1];
    return { group, meeting, bad, session: session.replace("/de/", "/"), amira, written, goal: goal.replace("/de/", "/"), ownGoal, request, protocol, paper, competence, ownCompetence: competence.replace("/begleitung/kompetenz/", "/ich/kompetenzen/") };
  });
  for (const [name, path, more] of [
    ["which session?", () => "/begleitung/erfassen", {}],
    ["log a group", (ids) => `/begleitung/gruppe/${ids.group}/erfassen`, { sample: true }],
    ["log a group, refused", (ids) => `/begleitung/gruppe/${ids.group}/erfassen`, { post: { minutes: "viele", note: "WLAN" }, status: 422 }],
    ["a session was logged", (ids) => ids.session, {}],
    ["a session is corrected, refused", (ids) => ids.session, { post: { do: "correct", minutes: "viele" }, status: 422 }],
    ["log a talk", (ids) => `/begleitung/${ids.amira}/erfassen`, { sample: true }],
    ["log a talk, refused", (ids) => `/begleitung/${ids.amira}/erfassen`, { post: { minutes: "viele", agreed: "Nichts" }, status: 422 }],
    ["talks with a person", (ids) => `/begleitung/${ids.amira}/gespraeche`, {}],
    ["what a person has learned", (ids) => `/begleitung/${ids.amira}/lernen`, {}],
    ["something is added to a protocol", (ids) => `/begleitung/${ids.amira}/gespraeche?nachtrag=${ids.protocol}`, {}],
    ["goals of a person", (ids) => `/begleitung/${ids.amira}/ziele`, { sample: true }],
    ["tasks, refused", (ids) => `/begleitung/${ids.amira}/ziele`, { post: { do: "task-add", what: "" }, status: 422 }],
    ["a new goal", (ids) => `/begleitung/${ids.amira}/ziele/neu`, {}],
    ["a new goal, refused", (ids) => `/begleitung/${ids.amira}/ziele/neu`, { post: { title: "", "by-day": "31", "by-month": "2", "by-year": "2030" }, status: 422 }],
    ["a goal", (ids) => ids.goal, { sample: true }],
    ["a goal, refused", (ids) => ids.goal, { post: { do: "rate" }, status: 422 }],
    ["somebody calls for help", (ids) => ids.request, { sample: true }],
    ["appointments with a person", (ids) => `/begleitung/${ids.amira}/termine`, { sample: true }],
    ["appointments with a person, refused", (ids) => `/begleitung/${ids.amira}/termine`, { post: { do: "make", begins: "abends" }, status: 422 }],
    ["all appointments", () => "/begleitung/termine", {}],
    ["agreements with a person", (ids) => `/begleitung/${ids.amira}/vereinbarung`, { sample: true }],
    ["agreements with a person, refused", (ids) => `/begleitung/${ids.amira}/vereinbarung`, { post: { do: "noted", agreement: "00000000-0000-0000-0000-000000000000", how: "paper" }, status: 422 }],
    ["a new agreement", (ids) => `/begleitung/${ids.amira}/vereinbarung/neu`, { sample: true }],
    ["a new agreement, refused", (ids) => `/begleitung/${ids.amira}/vereinbarung/neu`, { post: { together: "", "from-day": "31" }, status: 422 }],
    ["an agreement on paper", (ids) => ids.paper, { lone: true }],
    ["what a person can do", (ids) => `/begleitung/${ids.amira}/kompetenzen`, { sample: true }],
    ["what else can a person do?", (ids) => `/begleitung/${ids.amira}/kompetenzen/neu`, { sample: true }],
    ["what else can a person do?, refused", (ids) => `/begleitung/${ids.amira}/kompetenzen/neu`, { post: { did: "Drei Kinder" }, status: 422 }],
    ["one thing that a person can do", (ids) => ids.competence, {}],
    ["what a person can do, on paper", (ids) => `/kompetenzen/${ids.amira}/drucken`, { lone: true }],
    ["my folder for handing over", () => "/begleitung/mappe", { sample: true }],
    ["a note for the next coach", (ids) => `/begleitung/${ids.amira}/uebergabe`, { sample: true }],
    ["what is today", () => "/begleitung", { sample: true }],
    ["groups whose meetings are planned", () => "/begleitung/plan", {}],
    ["when a group meets", (ids) => `/begleitung/gruppe/${ids.group}/plan`, { sample: true }],
    ["when a group meets, refused", (ids) => `/begleitung/gruppe/${ids.group}/plan`, { post: { do: "series", begins: "abends" }, status: 422 }],
    ["one meeting is moved", (ids) => `/begleitung/gruppe/${ids.group}/plan?verlegen=${ids.meeting}`, {}],
    ["is a series to end?", (ids) => `/begleitung/gruppe/${ids.group}/plan?beenden=${ids.meeting.split(".")[0]}`, {}],
    ["figures", () => "/begleitung/zahlen", { sample: true }],
    ["closing times", () => "/verwaltung/schliesszeiten", { as: coordinator, sample: true }],
    ["closing times, refused", () => "/verwaltung/schliesszeiten", { as: coordinator, post: { do: "close", name: "" }, status: 422 }],
    ["my start page with what is soon", () => "/", { as: amiraIn, staff: false, sample: true }],
    ["my goals", () => "/ich/ziele", { as: amiraIn, staff: false, sample: true }],
    ["a new goal of mine", () => "/ich/ziele/neu", { as: amiraIn, staff: false, sample: true }],
    ["a new goal of mine, refused", () => "/ich/ziele/neu", { as: amiraIn, staff: false, post: { title: "" }, status: 422 }],
    ["one of my goals", (ids) => ids.ownGoal, { as: amiraIn, staff: false, sample: true }],
    ["my agreement", () => "/ich/vereinbarung", { as: amiraIn, staff: false, sample: true }],
    ["what I can do", () => "/ich/kompetenzen", { as: amiraIn, staff: false, sample: true }],
    ["what else can I do?", () => "/ich/kompetenzen/neu", { as: amiraIn, staff: false, sample: true }],
    ["what else can I do?, refused", () => "/ich/kompetenzen/neu", { as: amiraIn, staff: false, post: { did: "Drei Kinder" }, status: 422 }],
    ["one thing that I can do", (ids) => ids.ownCompetence, { as: amiraIn, staff: false }],
    ["my appointments", () => "/ich/termine", { as: amiraIn, staff: false, sample: true }],
    ["the address of my calendar", () => "/ich/termine", { as: amiraIn, staff: false, post: { do: "feed" } }],
    ["I call for help", () => "/ich/hilfe?von=handy/einschalten/3", { as: amiraIn, staff: false, sample: true }],
    ["what is written about me", () => "/ich/geschrieben", { as: amiraIn, staff: false, sample: true }],
    ["one thing that is written about me", (ids) => ids.written, { as: amiraIn, staff: false, sample: true }],
    ["one thing that is written about me, the first text", (ids) => `${ids.written}?text=original`, { as: amiraIn, staff: false }],
    ["one thing that is written about me, refused", (ids) => ids.written, { as: amiraIn, staff: false, post: { do: "differs", words: "" }, status: 422 }],
  ]) {
    const place = { name: `coaching: ${name}`, status: 200, as: staff, staff: true, ...more };
    all.push({ ...place, path: (lang) => `/${lang}${path(place.ids)}`, ready: async () => (place.ids = await logged()) });
  }

  // somebody's own data, what she allows, what she wants done
  const asked = lazy(async () => {
    const { amira } = await logged();
    const hers = await amiraIn();
    await hers.post("/de/ich/daten/erlaubnisse", { purpose: "publicity", version: "1", do: "yes" });
    await hers.post("/de/ich/daten/erlaubnisse", { purpose: "publicity", version: "1", do: "no" });
    const paper = { purpose: "alumni", said: "yes", "signed-day": "2", "signed-month": "3", "signed-year": "2026" };
    await (await staff()).post(`/de/begleitung/${amira}/daten`, { do: "paper", ...paper });
    await hers.post("/de/ich/daten/anfrage", { do: "ask", wish: "correct", words: "Am Dienstag war ich auch da." });
    await hers.post("/de/ich/daten/loeschen", {});
    const list = (await (await coordinator()).get("/de/begleitung/anfragen")).text;
    const ids = [...list.matchAll(/href="\/de(\/begleitung\/anfragen\/[0-9a-f-]{36})"/g)].map((found) => found[1]);
    const texts = await Promise.all(ids.map(async (id) => (await (await coordinator()).get(`/de${id}`)).text));
    const erase = ids[texts.findIndex((text) => text.includes("frage=loeschen"))];
    return { amira, erase, correct: ids.find((id) => id !== erase) };
  });
  const own = { as: amiraIn, staff: false };
  for (const [name, path, more] of [
    ["my data", () => "/ich/daten", { ...own, sample: true }],
    ["take everything along", () => "/ich/daten/mitnehmen", { ...own, sample: true }],
    ["how long what is kept", () => "/ich/daten/wie-lange", { ...own, sample: true }],
    ["what I allow", () => "/ich/daten/erlaubnisse", { ...own, sample: true }],
    ["what I allow, refused", () => "/ich/daten/erlaubnisse", { ...own, post: { purpose: "alumni", version: "0", do: "yes" }, status: 422 }],
    ["have everything erased", () => "/ich/daten/loeschen", { ...own, sample: true }],
    ["somebody should look", () => "/ich/daten/anfrage", { ...own, sample: true }],
    ["somebody should look, refused", () => "/ich/daten/anfrage", { ...own, post: { do: "ask", words: "Hallo" }, status: 422 }],
    ["what a person allows", (ids) => `/begleitung/${ids.amira}/daten`, { sample: true }],
    ["what a person allows, refused", (ids) => `/begleitung/${ids.amira}/daten`, { post: { do: "paper", "signed-day": "31" }, status: 422 }],
    ["requests", () => "/begleitung/anfragen", { as: coordinator, sample: true }],
    ["a request", (ids) => ids.correct, { as: coordinator, sample: true }],
    ["a request, refused", (ids) => ids.correct, { as: coordinator, post: { do: "answer", answer: "" }, status: 422 }],
    ["a request to erase", (ids) => ids.erase, { as: coordinator }],
    ["a request to erase, asked once more", (ids) => `${ids.erase}?frage=loeschen`, { as: coordinator }],
  ]) {
    const place = { name: `own data: ${name}`, status: 200, as: staff, staff: true, ...more };
    all.push({ ...place, path: (lang) => `/${lang}${path(place.ids)}`, ready: async () => (place.ids = await asked()) });
  }
  // participations: a sub-project with a group, somebody in it who pauses, and a list that was read
  const taking = lazy(async () => {
    const ids = await logged();
    const kern = await coordinator();
    const days = { "begins-day": "1", "begins-month": "1", "begins-year": "2026", "ends-day": "31", "ends-month": "12", "ends-year": "2029" };
    const words = { name: "Digital im Quartier", letters: "DQ", lead: "Verein am Markt", state: "running" };
    const project = (await kern.post("/de/verwaltung/teilprojekte/neu", { ...words, ...days, place: ids.group })).to.replace("/de/", "/");
    const who = await staff();
    const now = new Date();
    const today = (name) => ({ [`${name}-day`]: String(now.getDate()), [`${name}-month`]: String(now.getMonth() + 1), [`${name}-year`]: String(now.getFullYear()) });
    const one = (await who.post(`/de/begleitung/${ids.amira}/teilnahme/neu`, { project: project.split("/").pop(), ...today("entered"), hours: "12" })).to;
    await who.post(`${one}/pause`, { ...today("begins"), reason: "care" });
    const rows = "Vorname;Nachname;Sprache;Gruppe\nLena;Probe;Ukrainisch;\nDemo;Amira;;\n=1+1;Probe;Klingonisch;Backen\n";
    const list = (await who.post("/de/begleitung/aufnehmen/liste", { list: rows })).to.replace("/de/", "/");
    return { ...ids, project, one: one.replace("/de/", "/"), list };
  });
  const byCoordinator = { as: coordinator };
  for (const [name, path, more] of [
    ["sub-projects", () => "/verwaltung/teilprojekte", byCoordinator],
    ["a new sub-project", () => "/verwaltung/teilprojekte/neu", byCoordinator],
    ["a new sub-project, refused", () => "/verwaltung/teilprojekte/neu", { ...byCoordinator, post: { name: "", letters: "D1", state: "running" }, status: 422 }],
    ["a sub-project", (ids) => ids.project, { ...byCoordinator, sample: true }],
    ["participations of a sub-project", (ids) => `${ids.project}/teilnahmen`, { ...byCoordinator, sample: true }],
    ["in what a person takes part", (ids) => `/begleitung/${ids.amira}/teilnahme`, { sample: true }],
    ["somebody comes in", (ids) => `/begleitung/${ids.amira}/teilnahme/neu`, {}],
    ["somebody comes in, refused", (ids) => `/begleitung/${ids.amira}/teilnahme/neu`, { post: { hours: "viele" }, status: 422 }],
    ["one participation", (ids) => ids.one, { sample: true }],
    ["a pause ends", (ids) => `${ids.one}/weiter`, {}],
    ["somebody leaves", (ids) => `${ids.one}/austritt`, { sample: true }],
    ["somebody leaves, refused", (ids) => `${ids.one}/austritt`, { post: { "day-day": "31", "day-month": "2", "day-year": "2026" }, status: 422 }],
    ["an entry is corrected", (ids) => `${ids.one}/eintritt-aendern`, {}],
    ["a pause is corrected", (ids) => `${ids.one}/pause-aendern`, {}],
    ["a participation was an error", (ids) => `${ids.one}/irrtum`, {}],
    ["a step that cannot be taken", (ids) => `${ids.one}/pause`, {}],
    ["my participation", () => "/ich/teilnahme", { as: amiraIn, staff: false, sample: true }],
    ["a list is brought", () => "/begleitung/aufnehmen/liste", { sample: true }],
    ["a list is brought, refused", () => "/begleitung/aufnehmen/liste", { post: { list: "Name;Sprache\n\"Anna;de" }, status: 422 }],
    ["a list is looked at", (ids) => ids.list, { sample: true }],
    ["a list is looked at, refused", (ids) => ids.list, { post: { do: "take" }, status: 422 }],
  ]) {
    const place = { name: `participation: ${name}`, status: 200, as: staff, staff: true, ...more };
    all.push({ ...place, path: (lang) => `/${lang}${path(place.ids)}`, ready: async () => (place.ids = await taking()) });
  }
  // who is no participant (yet)
  add("I would like to take part", "/mitmachen/interesse", { sample: true });
  add("I would like to take part, refused", "/mitmachen/interesse", { post: { phone: "ruf an", words: "Mein Handy" }, status: 422, sample: true });
  const sent = (more) => ({ sprache: "de", begun: "0", phone: "0381 123456", ...more });
  const anySite = lazy(async () => /<select[^>]*id="site"[\s\S]*?value="([0-9a-f-]{36})"/.exec((await visitor(site).get("/de/mitmachen/interesse")).text)?.[1] ?? "");
  const receipt = { name: "I would like to take part, sent", status: 200, sample: true, path: (lang) => `/${lang}/mitmachen/interesse`, post: {} };
  all.push({ ...receipt, post: sent({ wish: "phone" }), ready: async () => (all.find((one) => one.name === receipt.name).post.site = await anySite()) });
  add("it is taken back", "/mitmachen/interesse/zuruecknehmen", { sample: true });
  add("it is taken back, refused", "/mitmachen/interesse/zuruecknehmen", { post: { code: "ABC" }, status: 422 });
  add("it was taken back", "/mitmachen/interesse/geloescht");
  add("a poster", "/mitmachen/interesse/plakat", { sample: true });
  coaching("who would like to take part", "/begleitung/interesse", { sample: true });
  const wishes = { name: "coach: one who would like to take part", status: 200, as: staff, staff: true, sample: true };
  const readyToAsk = async () => {
    await visitor(site).post("/de/mitmachen/interesse", sent({ site: await anySite(), name: "Ida Probe", words: "Ich will schreiben." }));
    wishes.at = /href="\/de(\/begleitung\/interesse\/[0-9a-f-]{36})"/.exec((await (await staff()).get("/de/begleitung/interesse")).text)[1];
  };
  all.push({ ...wishes, path: (lang) => `/${lang}${wishes.at}`, ready: readyToAsk });
  all.push({ ...wishes, name: `${wishes.name}, refused`, post: { do: "agree", "day-day": "31", "day-month": "2", "day-year": "2030" }, status: 422, path: (lang) => `/${lang}${wishes.at}`, ready: readyToAsk });
  coaching("help in passing", "/begleitung/kurzkontakt", { sample: true });
  coaching("help in passing, refused", "/begleitung/kurzkontakt", { post: { do: "log", token: "Anna Muster" }, status: 422 });
  coaching("help in passing, six hours", "/begleitung/kurzkontakt?da=1&summe=380");
  coaching("help in passing, figures", "/begleitung/kurzkontakt/zahlen", { sample: true });

  running("logo and photo", "/verwaltung/bilder", { sample: true });
  running("logo and photo, refused", "/verwaltung/bilder?photo=415", { status: 422 });

  // who works here
  running("whose people are handed over?", "/begleitung/uebergabe");
  const giving = { name: "administration: who is handed over?", status: 200, as: coordinator, staff: true, sample: true };
  const readyToGive = async () => (giving.at = /href="\/de(\/begleitung\/uebergabe\/[0-9a-f-]{36})"/.exec((await (await coordinator()).get("/de/begleitung/uebergabe")).text)[1]);
  all.push({ ...giving, path: (lang) => `/${lang}${giving.at}`, ready: readyToGive });
  all.push({ ...giving, name: `${giving.name}, refused`, post: {}, status: 422, path: (lang) => `/${lang}${giving.at}`, ready: readyToGive });
  all.push({ ...giving, name: "administration: the folder of a coach", path: (lang) => `/${lang}${giving.at}/mappe`, ready: readyToGive });
  // who makes the tour: a station without a picture, one that goes on to it, and a tour through both
  const making = lazy(async () => {
    const who = await coordinator();
    const begin = async (words) => {
      const { to } = await who.post("/de/redaktion/station/neu", {});
      const station = to.replace("/de/", "/").replace(/\/1$/, "");
      await who.post(`/de${station}/2`, { do: "numbers", numbers: "54.6008, 12.2981" });
      const { text } = await who.get(`/de${station}/4`);
      await who.post(`/de${station}/4`, { do: "words", seen: /name="seen" value="([0-9a-f]+)"/.exec(text)[1], ...words });
      return station;
    };
    const market = await begin({ title: "Der Markt", story: "Aus der Pumpe kam früher das Wasser für alle.", alt: "Ein Platz mit Ständen" });
    const harbour = await begin({ title: "Der Hafen", story: "Hier kommt der Fisch an.", alt: "Kräne am Wasser" });
    const id = (path) => path.split("/").pop();
    await who.post(`/de${market}/4`, { do: "point-words", point: "00000000-0000-4000-8000-0000000000a1", direction: "right", height: "level" });
    await who.post(`/de${market}/5`, { do: "new-way", new: id(harbour) });
    const tour = (await who.post("/de/redaktion/rundgang", { do: "begin", title: "Am Wasser" })).to.replace("/de/", "/");
    await who.post(`/de${tour}`, { do: "in", station: id(market) });
    await who.post(`/de${market}/5`, { do: "hand-in" });
    return { market, harbour: id(harbour), tour };
  });
  for (const [name, path, more] of [
    ["my stations", () => "/redaktion", { sample: true }],
    ["a new station", () => "/redaktion/station/neu"],
    ["a new station, the picture refused", () => "/redaktion/station/neu?rundgang=415"],
    ["what does one see", (ids) => `${ids.market}/1`, { sample: true }],
    ["where is it", (ids) => `${ids.market}/2`, { sample: true }],
    ["where is it, nearer", (ids) => `${ids.market}/2?karte=0&zoom=4`],
    ["where is it, refused", (ids) => `${ids.market}/2`, { post: { do: "numbers", numbers: "am Markt" }, status: 422 }],
    ["are people in it", (ids) => `${ids.market}/3`],
    ["what is there to tell", (ids) => `${ids.market}/4`, { sample: true }],
    ["what is there to tell, in Ukrainian", (ids) => `${ids.market}/4?sprache=uk`],
    ["what is there to tell, a point", (ids) => `${ids.market}/4?punkt=00000000-0000-4000-8000-0000000000a1`],
    ["what is there to tell, refused", (ids) => `${ids.market}/4`, { post: { do: "words", seen: "1", title: "Anders" }, status: 422 }],
    ["where does it go on", (ids) => `${ids.market}/5`],
    ["where does it go on, a way", (ids) => `${ids.market}/5?weg=${ids.harbour}`],
    ["something is missing", (ids) => `${ids.market}/5`, { post: { do: "publish" }, status: 422 }],
    ["throw a station away", (ids) => `${ids.market}/5?frage=weg`],
    ["as everybody will see it", (ids) => `${ids.market}/vorschau`],
    ["what a station was", (ids) => `${ids.market}/fassungen`],
    ["the order of stations and tours", () => "/redaktion/rundgang"],
    ["the order, refused", () => "/redaktion/rundgang", { post: { do: "begin", title: "" }, status: 422 }],
    ["a tour", (ids) => ids.tour],
    ["a tour, refused", (ids) => ids.tour, { post: { do: "publish" }, status: 422 }],
  ]) {
    const place = { name: `making the tour: ${name}`, status: 200, as: coordinator, staff: true, ...more };
    all.push({ ...place, path: (lang) => `/${lang}${path(place.ids)}`, ready: async () => (place.ids = await making()) });
  }
  running("invite", "/verwaltung/einladen");
  running("invite, refused", "/verwaltung/einladen", { post: { name: "", role: "desk", over: "own" }, status: 422 });
  running("a link to print", "/verwaltung/einladen", { post: { name: "Ines Probe", role: "coach", over: "own" }, sample: true });
  const invited = lazy(async () => {
    const who = await coordinator();
    const { text } = await who.post("/de/verwaltung/einladen", { name: "Eva Probe", role: "editor", over: "all" });
    const secret = /\/neu\/([\w-]{43})/.exec(text)[1];
    const overview = (await who.get("/de/verwaltung")).text;
    return { secret, open: /einladung\/([0-9a-f-]{36})/.exec(overview)[1], member: /team\/([0-9a-f-]{36})/.exec(overview)[1] };
  });
  const later = { "from-day": "1", "from-month": "1", "from-year": "2099", "to-day": "", "to-month": "", "to-year": "" };
  for (const [name, path, more] of [
    ["an open link", (ids) => `verwaltung/einladung/${ids.open}`, {}],
    ["somebody who works here", (ids) => `verwaltung/team/${ids.member}`, { sample: true }],
    ["a role, refused", (ids) => `verwaltung/team/${ids.member}`, { post: { do: "give", what: "deputy", over: "all", ...later }, status: 422 }],
    ["a role, what it means", (ids) => `verwaltung/team/${ids.member}`, { post: { do: "give", what: "editor", over: "all", ...later } }],
    ["new password?", (ids) => `verwaltung/team/${ids.member}?frage=passwort`, {}],
    ["does not work here any more?", (ids) => `verwaltung/team/${ids.member}?frage=ende`, {}],
  ]) {
    const place = { name: `administration: ${name}`, status: 200, as: coordinator, staff: true, ...more };
    all.push({ ...place, path: (lang) => `/${lang}/${path(place.ids)}`, ready: async () => (place.ids = await invited()) });
  }
  const opened = { name: "a one-time link", status: 200, lone: true };
  all.push({ ...opened, path: () => `/neu/${opened.ids.secret}`, ready: async () => (opened.ids = await invited()) });
  all.push({ name: "the code of a link is typed", path: () => "/neu", status: 200, lone: true });
  all.push({ name: "the code of a link, refused", path: () => "/neu", post: { code: "7QK3" }, status: 422, lone: true });

  // the first start goes on
  running("first start: the house", "/verwaltung/anfang/haus", { sample: true });
  running("first start: the house, refused", "/verwaltung/anfang/haus", { post: { name: "", phone: "ruf an" }, status: 422 });
  running("first start: a place", "/verwaltung/anfang/ort");
  running("first start: a place, refused", "/verwaltung/anfang/ort", { post: { name: "", times: "Dienstag" }, status: 422 });
  running("first start: rooms", "/verwaltung/anfang/raeume");
  running("first start: backup", "/verwaltung/anfang/sicherung");

  // the second factor: of somebody who was invited and needs none, so that she can be looked at before
  const password = "ein langer Satz nur fuer mich";
  const member = (name, email, ...acts) => lazy(async () => {
    const { text } = await (await coordinator()).post("/de/verwaltung/einladen", { name, role: "editor", over: "all" });
    const who = visitor(site);
    await who.post(/\/neu\/[\w-]{43}/.exec(text)[0], { email, passwort: password });
    for (const act of acts) await act(who);
    return who;
  });
  const SECOND = "/de/ich/zweiter-schutz";
  const setUp = async (who) => {
    await who.post(SECOND, { do: "begin" });
    const app = appOn((await who.get(SECOND)).text);
    return who.post(SECOND, { do: "finish", code: app.code() });
  };
  const factor = (name, as, more = {}) => add(`second factor: ${name}`, "/ich/zweiter-schutz", { as, staff: true, ...more });
  factor("off", member("Nora Probe", "nora@klick.example"));
  factor("being set up", member("Ina Probe", "ina@klick.example", (who) => who.post(SECOND, { do: "begin" })), { sample: true });
  factor("being set up, refused", member("Eda Probe", "eda@klick.example", (who) => who.post(SECOND, { do: "begin" })), { post: { do: "finish", code: "1" }, status: 422 });
  const protectedOne = member("Lea Probe", "lea@klick.example", setUp);
  factor("on", protectedOne);
  for (const [name, query] of [["new codes?", "codes"], ["new telephone?", "handy"], ["off?", "aus"]]) {
    add(`second factor: ${name}`, `/ich/zweiter-schutz?frage=${query}`, { as: protectedOne, staff: true });
  }
  factor("new codes, refused", protectedOne, { post: { do: "codes", code: "1" }, status: 422 });
  add("own password", "/ich/passwort", { as: protectedOne, staff: true });
  add("own password, refused", "/ich/passwort", { as: protectedOne, staff: true, post: { old: "x", new: "kurz" }, status: 422 });
  const halfIn = lazy(async () => {
    await protectedOne();
    const who = visitor(site);
    await who.post("/de/anmelden/team", { email: "lea@klick.example", passwort: password });
    return who;
  });
  add("staff: one more code", "/anmelden/team/code", { as: halfIn, sample: true });
  add("staff: one more code, refused", "/anmelden/team/code", { as: halfIn, post: { code: "" }, status: 422 });

  // the tour, once its pictures are made
  const walked = lazy(async () => {
    for (let left = 1200; left; left--) {
      const list = (await visitor(site).get("/de/stadtteil/rundgang")).text;
      if (["muehle", "markt", "hof", "endstation", "hochhaus", "hafen", "werkstatt", "abend", "laden"].every((slug) => list.includes(`/rundgang/${slug}"`))) return;
      await new Promise((go) => setTimeout(go, 500));
    }
    throw new Error("the demo tour is not published after ten minutes");
  });
  // the same page for who makes it, of a station that has everything
  const seen = { name: "making the tour: a whole station as everybody will see it", status: 200, as: coordinator, staff: true, sample: true, tour: true };
  const whole = lazy(async () => {
    await walked();
    const rows = (await (await coordinator()).get("/de/redaktion")).text.split('class="list__row"');
    return /\/redaktion\/station\/[0-9a-f-]{36}/.exec(rows.find((row) => row.includes("Die Mühle")))[0];
  });
  all.push({ ...seen, path: (lang) => `/${lang}${seen.at}/vorschau`, ready: async () => (seen.at = await whole()) });
  const touring = (name, path, more = {}) => add(`tour: ${name}`, path, { ready: walked, tour: true, ...more });
  touring("the district", "/stadtteil");
  touring("map and list", "/stadtteil/rundgang", { sample: true });
  touring("the map, nearer", "/stadtteil/rundgang?karte=4&ort=markt");
  touring("without steps", "/stadtteil/rundgang?nur=stufenlos");
  touring("with a toilet", "/stadtteil/rundgang?nur=toilette");
  touring("one tour", "/stadtteil/rundgang/tour/demo");
  for (const [kind, slug] of [["all around", "markt"], ["a strip", "endstation"], ["a photograph, then and now", "hochhaus"], ["the last one", "laden"]]) {
    touring(`a station: ${kind}`, `/stadtteil/rundgang/${slug}`, { sample: slug === "markt" });
  }
  touring("a station on a tour", "/stadtteil/rundgang/muehle?tour=demo");
  touring("the four sides", "/stadtteil/rundgang/markt/seiten");
  touring("the way in words", "/stadtteil/rundgang/weg", { sample: true });
  touring("the way of one tour", "/stadtteil/rundgang/weg/demo");
  touring("the stories", "/stadtteil/rundgang/hoeren");
  touring("the stories of one tour", "/stadtteil/rundgang/hoeren/demo");
  touring("on paper", "/stadtteil/rundgang/blatt");
  touring("one tour on paper", "/stadtteil/rundgang/blatt/demo");
  touring("a poster", "/stadtteil/rundgang/markt/plakat");
  touring("no such station", "/stadtteil/rundgang/gibtsnicht", { status: 404 });

  all.push({ name: "one-time link, unknown", path: () => `/neu/${"a".repeat(43)}`, status: 404, lone: true });
  all.push({ name: "first start, over", path: () => `/erster-start/${"a".repeat(43)}`, status: 404, lone: true });
  return all;
}

/** Gets a place without a browser. */
export async function fetchPlace(site, place, lang) {
  await place.ready?.();
  const who = (await place.as?.()) ?? visitor(site);
  const headers = place.foreign ? { origin: "https://evil.example", "sec-fetch-site": "cross-site" } : {};
  return place.post ? who.post(place.path(lang), place.post, headers) : who.get(place.path(lang));
}

/** Opens a place in a browser; a form is sent as the page itself (or another site) would send it. */
export async function openPlace(page, site, place, lang) {
  await place.ready?.();
  const address = place.path(lang);
  if (!place.post) return page.goto(address, { waitUntil: "load" });
  await page.goto(place.foreign ? "about:blank" : address, { waitUntil: "load" });
  const [answer] = await Promise.all([
    page.waitForNavigation({ waitUntil: "load" }),
    page.evaluate(([action, fields]) => {
      const form = Object.assign(document.createElement("form"), { method: "post", action });
      // whose the page's own forms are
      const owner = document.querySelector('input[name="owner"]')?.value;
      for (const [name, value] of Object.entries({ ...(owner && { owner }), ...fields })) form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
      document.body.append(form);
      form.submit();
    }, [site.base + address, place.post]),
  ]);
  return answer;
}
