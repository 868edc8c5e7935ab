import { stringWidth } from "../../src/render/width.ts";

/** What a run of text looks like. */
type Look = { readonly bold: boolean; readonly dim: boolean; readonly underline: boolean; readonly colour: string };

const plain: Look = { bold: false, dim: false, underline: false, colour: "" };
const colours: Readonly<Record<number, string>> = { 31: "#ff8f88", 32: "#7ddc9b", 35: "#e3a6ee" };

const changed = (look: Look, code: number): Look => {
  if (code === 0) return plain;
  if (code === 1) return { ...look, bold: true };
  if (code === 2) return { ...look, dim: true };
  if (code === 4) return { ...look, underline: true };
  if (code === 22) return { ...look, bold: false, dim: false };
  if (code === 24) return { ...look, underline: false };
  return { ...look, colour: colours[code] ?? "" };
};

/** What a terminal is told of a look: `ESC [ 1 m`. */
const told = new RegExp(`(${String.fromCharCode(27)}\\[[\\d;]*m)`);

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign);

const cell = { width: 8.4, height: 19 } as const;
const margin = 16;

/** What a terminal shows, as a picture: each run of one look at its place, so that every font keeps the columns. */
export const svgOf = (screen: string, title: string): string => {
  const lines = screen.replace(/\n$/, "").split("\n");
  const clean = lines.map((line) =>
    line
      .split(told)
      .filter((piece) => !told.test(piece))
      .join(""),
  );
  const width = Math.ceil(Math.max(...clean.map(stringWidth)) * cell.width + 2 * margin);
  const height = lines.length * cell.height + 2 * margin;
  let look = plain;
  const rows = lines.flatMap((line, row) => {
    let at = 0;
    return line
      .split(told)
      .flatMap((part) => part.split(/( {2,})/))
      .flatMap((piece) => {
        if (piece.startsWith("\u001b")) {
          for (const code of piece.slice(2, -1).split(";")) look = changed(look, Number(code));
          return [];
        }
        const start = at;
        at += stringWidth(piece);
        if (piece.trim() === "") return [];
        const lead = piece.length - piece.trimStart().length;
        const x = (margin + (start + lead) * cell.width).toFixed(1);
        const y = margin + (row + 0.75) * cell.height;
        const long = (stringWidth(piece.trim()) * cell.width).toFixed(1);
        const style = [
          ...(look.bold ? ['font-weight="700"'] : []),
          ...(look.underline ? ['text-decoration="underline"'] : []),
          ...(look.colour === "" ? [] : [`fill="${look.colour}"`]),
          ...(look.dim ? ['fill="#b0b4be"'] : []),
        ].join(" ");
        return [`<text x="${x}" y="${y}" textLength="${long}" ${style}>${escaped(piece.trim())}</text>`];
      });
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#15171b"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e9eaee" xml:space="preserve">`,
    ...rows,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
};
