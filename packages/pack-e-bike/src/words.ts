/** A list of words, written with blanks between them: Chinese has none of its own. */
export const words = (text: string): string[] => text.trim().split(/\s+/);
