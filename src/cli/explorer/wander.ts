import type { Answers, Entry, Explorable } from "../../app/explorer.ts";
import { isFailure, reasonOf } from "../../model/errors.ts";
import { aucune } from "../../model/feuille.ts";
import type { Context } from "../context.ts";
import { describe } from "../failures.ts";
import { exportMarked } from "./export-marked.ts";
import { type Look, lastTop, type Size } from "./frame.ts";
import { faultOf, filled, kept, levelled, type Reading, readingOf, skipped, stepBack } from "./lecture.ts";
import type { Pages } from "./pages.ts";
import { currentOf, isChoosing, type Page, pageOf, type State, type Typed } from "./state.ts";

/** What the explorer needs besides its words and fiches. */
export type Means = {
  readonly context: Context;
  readonly explorable: Explorable;
  readonly pages: Pages;
  /** Where readings are written. @throws failure `no-library` */
  readonly folder: () => string;
  /** Hands a text to the clipboard of the terminal. */
  readonly copy: (text: string) => void;
  /** The size of the screen. */
  readonly size: () => Size;
  readonly look: Look;
};

/** What a key does to the line that is typed: what it must become, or nothing; or that all is over. */
export type Pressed = { readonly line?: string; readonly over?: true };

/** The explorer, without its terminal: keys come in, its state goes out. */
export type Wander = {
  readonly state: () => State;
  /** A key by its name, or by the sign it types, and the line as it stands after it. */
  readonly press: (key: string, line: string) => Pressed;
  /** Is called whenever the state became another one. */
  onChange: () => void;
};

const nothing: Answers = { entries: [], trouves: 0, parmi: 0, parFiche: [], corrections: [], nearest: [] };
const unchanged: Pressed = {};

/** Starts with all fiches before one who types. */
export const wander = (means: Means): Wander => {
  const { context, explorable } = means;
  const { explorer: words } = context.messages;
  let state: State = {
    ...{ requete: "", typed: "requete", line: "", answers: nothing, cursor: 0, detail: undefined },
    ...{ marked: new Map(), pages: [], reading: undefined, help: false, note: "" },
  };
  const self: Wander = { state: () => state, press: (key, line) => press(key, line), onChange: () => undefined };

  const set = (change: Partial<State>): void => {
    state = { ...state, ...change };
    self.onChange();
  };
  /** Does what takes a while; what goes wrong is told on the screen. */
  const later = (work: () => Promise<void>): void => {
    work().catch((error: unknown) =>
      set({ note: isFailure(error) ? describe(error, context.messages) : reasonOf(error) }),
    );
  };

  /** What another fiche is being chosen for. */
  let chosen: Entry | undefined;

  const detail = (): void =>
    later(async () => {
      const entry = state.answers.entries[state.cursor];
      if (entry === undefined || state.detail?.id === entry.id) return;
      const blocks = await means.pages.detailOf(entry, context);
      if (state.answers.entries[state.cursor] === entry) set({ detail: { id: entry.id, blocks } });
    });
  const answered = (answers: Answers): void => {
    set({ answers, cursor: 0, detail: undefined });
    detail();
  };
  const search = (requete: string): void => {
    set({ requete });
    later(async () => {
      const answers = await explorable.find(requete);
      if (state.requete === requete && !isChoosing(state)) answered(answers);
    });
  };
  const choose = (line: string): void =>
    later(async () => {
      const answers = await explorable.fichesBut(chosen?.fiche ?? "", line);
      if (state.line === line && isChoosing(state)) answered(answers);
    });

  const move = (steps: number): void => {
    const page = pageOf(state);
    if (state.reading === undefined && page !== undefined) {
      const top = Math.max(0, Math.min(lastTop(page, means.size(), means.look), page.top + steps));
      set({ pages: [...state.pages.slice(0, -1), { ...page, top }] });
      return;
    }
    const last = state.answers.entries.length - 1;
    set({ cursor: Math.max(0, Math.min(last, state.cursor + steps)), detail: undefined });
    detail();
  };
  const pushed = (page: Omit<Page, "top">): void => set({ pages: [...state.pages, { ...page, top: 0 }], note: "" });
  const open = (entry: Entry | undefined, id = entry?.id): void => {
    if (entry === undefined || id === undefined) return;
    later(async () => {
      const type = id === entry.fiche ? "fiche" : id === entry.id ? entry.type : "bloc";
      const nom = type === "fiche" ? explorable.nameOf(entry.fiche) : entry.nom;
      pushed({ entry: { ...entry, type, id, nom }, blocks: await means.pages.shownPage(id, context) });
    });
  };
  const blocOf = ({ fiche, id, type }: Entry): string | undefined => {
    const codes = explorable.heads.find(({ numero }) => numero === fiche)?.blocs.map(({ code }) => code) ?? [];
    const holders = type === "fiche" ? [] : codes.filter((code) => id.startsWith(code));
    return holders.sort((one, other) => other.length - one.length)[0];
  };
  const compare = (entry: Entry, autre: string): void =>
    later(async () => {
      const nom = `${explorable.nameOf(entry.fiche)} × ${explorable.nameOf(autre)}`;
      const whole: Entry = { ...entry, type: "fiche", id: entry.fiche, nom };
      pushed({ entry: whole, autre, blocks: await means.pages.comparedPage(entry.fiche, autre, context) });
    });
  const read = (one: string, other: string): void =>
    later(async () => {
      means.folder();
      set({ reading: await readingOf(one, other, context), typed: "par", line: "", note: "" });
    });
  const withOther = (why: "comparer" | "lire"): Pressed => {
    const entry = currentOf(state);
    const autre = state.pages.at(-1)?.autre;
    if (entry === undefined) return unchanged;
    const others = explorable.heads.filter(({ numero }) => numero !== entry.fiche);
    const only = others.length === 1 ? others[0]?.numero : undefined;
    const other = autre ?? only;
    if (others.length === 0) return told(words.noOther);
    if (why === "lire" && other !== undefined) read(entry.fiche, other);
    else if (why === "comparer" && only !== undefined) compare(entry, only);
    else {
      chosen = entry;
      set({ typed: why, line: "", note: "" });
      choose("");
    }
    return unchanged;
  };
  const told = (note: string): Pressed => {
    set({ note });
    return { line: "" };
  };

  const toggle = (): void => {
    const entry = currentOf(state);
    if (entry === undefined) return;
    if (entry.type !== "competence") {
      set({ note: words.onlyCompetences });
      return;
    }
    const marked = new Map(state.marked);
    if (!marked.delete(entry.id)) marked.set(entry.id, entry);
    set({ marked, note: "" });
  };
  const back = (): Pressed => {
    if (state.pages.length > 0) {
      set({ pages: state.pages.slice(0, -1), note: "" });
      return { line: "" };
    }
    set({ typed: "requete", note: "" });
    return { line: state.requete };
  };

  /** Goes back to the list from the choice of another fiche. */
  const unchosen = (): Pressed => {
    chosen = undefined;
    set({ typed: undefined, line: "" });
    search(state.requete);
    return { line: "" };
  };

  const commands: Readonly<Record<string, () => Pressed>> = {
    q: () => ({ over: true }),
    "?": () => toldHelp(),
    "/": () => {
      set({ typed: "requete", pages: [], note: "" });
      return { line: state.requete };
    },
    f: () => opened((entry) => entry.fiche),
    b: () => {
      const entry = currentOf(state);
      return entry !== undefined && blocOf(entry) === undefined ? told(words.noBloc) : opened(blocOf);
    },
    c: () => withOther("comparer"),
    l: () => withOther("lire"),
    e: () => {
      if (state.marked.size === 0) return told(words.nothingMarked);
      set({ typed: "fichier", line: "competences.csv", note: "" });
      return { line: "competences.csv" };
    },
    y: () => {
      const entry = currentOf(state);
      if (entry === undefined) return unchanged;
      means.copy(entry.id);
      return told(words.copied(entry.id));
    },
  };
  const toldHelp = (): Pressed => {
    set({ help: true });
    return { line: "" };
  };
  const opened = (idOf: (entry: Entry) => string | undefined): Pressed => {
    const entry = currentOf(state);
    if (entry !== undefined && state.pages.at(-1)?.entry.id !== idOf(entry)) open(entry, idOf(entry));
    return unchanged;
  };

  const page = (): number => Math.max(1, means.size().height - 6);
  const lineMoves: Readonly<Record<string, () => number>> = {
    ...{ up: () => -1, down: () => 1, pageup: () => -page(), pagedown: page },
  };
  const moves: typeof lineMoves = {
    ...lineMoves,
    ...{ home: () => Number.NEGATIVE_INFINITY, end: () => Number.POSITIVE_INFINITY },
  };

  const pressCommand = (key: string): Pressed => {
    const steps = moves[{ k: "up", j: "down" }[key] ?? key];
    const isPage = state.pages.length > 0;
    if (steps !== undefined) move(steps());
    else if (key === " " && isPage) move(page());
    else if (key === " " || key === "tab" || key === "m") toggle();
    else if ((key === "return" || key === "right") && !isPage) open(currentOf(state));
    else if (key === "escape" || key === "left" || key === "backspace") return back();
    else return { line: "", ...commands[key]?.() };
    return { line: "" };
  };

  const pressSearch = (key: string, line: string): Pressed => {
    const steps = lineMoves[key];
    if (steps !== undefined) move(steps());
    else if (key === "tab") toggle();
    else if (key === "return") {
      set({ typed: undefined, note: "" });
      open(currentOf(state));
      return { line: "" };
    } else if (key === "escape") {
      set({ typed: undefined, note: "" });
      return { line: "" };
    } else if (key === "f1" || line === "?") return toldHelp();
    else {
      if (line !== state.requete) search(line);
      return unchanged;
    }
    return { line: state.requete };
  };

  const pressOther = (why: "comparer" | "lire", key: string, line: string): Pressed => {
    const steps = lineMoves[key];
    if (steps !== undefined) {
      move(steps());
      return { line: state.line };
    }
    if (key === "escape") return unchosen();
    if (key === "return") {
      const [from, other] = [chosen, state.answers.entries[state.cursor]];
      if (from === undefined || other === undefined) return { line: state.line };
      const left = unchosen();
      if (why === "lire") read(from.fiche, other.fiche);
      else compare(from, other.fiche);
      return left;
    }
    set({ line });
    choose(line);
    return unchanged;
  };

  const pressFile = (key: string, line: string): Pressed => {
    if (key === "escape") set({ typed: undefined, line: "" });
    else if (key === "return") {
      const file = state.line.trim();
      set({ typed: undefined, line: "" });
      later(async () => {
        const count = await exportMarked([...state.marked.keys()], file, context);
        set({ note: context.messages.exported(count, file) });
      });
    } else {
      set({ line });
      return unchanged;
    }
    return { line: "" };
  };

  /** The fields that are asked for after a level, in turn. */
  const next: Readonly<Partial<Record<Typed, Typed>>> = { manque_a: "manque_b", manque_b: "raison" };
  const keep = (reading: Reading): void =>
    later(async () => {
      const fault = await faultOf(reading);
      if (fault !== undefined) set({ note: context.messages.lire.fautes[fault] });
      else {
        const done = await kept(reading, means.folder(), context);
        set({ reading: done, typed: undefined, line: "", note: words.kept });
      }
    });
  const pressField = (reading: Reading, field: Typed, key: string, line: string): Pressed => {
    if (key === "escape") {
      const stop = field === "par" ? undefined : { ...reading, begun: undefined };
      set({ reading: stop, typed: undefined, line: "", note: "" });
      return { line: "" };
    }
    if (key !== "return") {
      set({ line });
      return unchanged;
    }
    const said = state.line;
    if (field === "par") {
      if (said.trim() === "") return told(words.whoReads);
      set({ reading: { ...reading, par: said.trim() }, typed: undefined, line: "", note: "" });
    } else if (field === "manque_a" || field === "manque_b" || field === "raison") {
      const more = filled(reading, field, said);
      const then = next[field];
      set({ reading: more, line: "", typed: then ?? field, note: "" });
      if (then === undefined) keep(more);
    }
    return { line: "" };
  };
  const levels: Readonly<Record<string, string>> = { e: "equivalente", p: "partielle", n: aucune };
  const pressReading = (reading: Reading, key: string): Pressed => {
    const niveau = levels[key];
    const isOver = reading.at >= reading.lignes.length;
    if (niveau !== undefined && !isOver) {
      const begun = levelled(reading, niveau);
      const typed = niveau === "partielle" ? "manque_a" : niveau === "equivalente" ? "raison" : undefined;
      set({ reading: begun, typed, line: "", note: "" });
      if (typed === undefined) keep(begun);
    } else if (key === "s" && !isOver) set({ reading: skipped(reading), note: "" });
    else if (key === "u") set({ reading: stepBack(reading), note: "" });
    else if (key === "escape" || key === "left") set({ reading: undefined, note: words.stopped });
    else if (key === "?") return toldHelp();
    else if (key === "q") return { over: true };
    return { line: "" };
  };

  const press = (key: string, line: string): Pressed => {
    const { typed, reading } = state;
    if (state.help) {
      set({ help: false });
      return { line: typed === "requete" ? state.requete : "" };
    }
    if (typed === "requete") return pressSearch(key, line);
    if (typed === "comparer" || typed === "lire") return pressOther(typed, key, line);
    if (typed === "fichier") return pressFile(key, line);
    if (typed !== undefined && reading !== undefined) return pressField(reading, typed, key, line);
    return reading === undefined ? pressCommand(key) : pressReading(reading, key);
  };

  search("");
  return self;
};
