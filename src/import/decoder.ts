import { failure } from "../model/errors.ts";
import { encodingOf } from "./forme.ts";

/**
 * The text of bytes that come piece by piece, in the encoding that they tell.
 * @throws failure `import-encoding`, with the line where the bytes are not of it
 */
export const decoded = async function* (bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let encoding = "";
  let line = 1;
  let last: Uint8Array = new Uint8Array();
  const refuse = (): never => {
    throw failure("import-encoding", { path: file, line, encoding: encoding.toUpperCase() });
  };
  const decode = (piece: Uint8Array, stream: boolean): string => {
    try {
      return (decoder ?? refuse()).decode(piece, { stream });
    } catch {
      const [good = ""] = new TextDecoder(encoding).decode(piece).split("\uFFFD", 1);
      line += good.split("\n").length - 1;
      return refuse();
    }
  };
  for await (const piece of bytes) {
    if (decoder === undefined) {
      encoding = encodingOf(piece);
      decoder = decoderFor(encoding) ?? refuse();
    }
    last = piece;
    const text = decode(piece, true);
    yield text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) line += 1;
  }
  if (decoder !== undefined && last.length > 0) yield decode(new Uint8Array(), false);
};

const decoderFor = (encoding: string): InstanceType<typeof TextDecoder> | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return undefined;
  }
};
