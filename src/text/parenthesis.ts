/** Whether a place of a text is in parentheses, where statements give their examples. */
export const inParenthesis = (texte: string, offset: number): boolean => {
  const opened = texte.lastIndexOf("(", offset);
  return opened !== -1 && opened > texte.lastIndexOf(")", offset);
};
