/** Whether a place of a text is in parentheses, where statements give their examples. */
export const inParenthesis = (texte: string, offset: number): boolean =>
  texte.lastIndexOf("(", offset) > texte.lastIndexOf(")", offset);
