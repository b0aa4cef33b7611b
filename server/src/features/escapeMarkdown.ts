// The user's text within Markdown that an editor shows: as it is written, never as markup, link or mention.

/** What is markup in a line, and what makes addresses and mentions of plain words. */
const SPECIAL = /[\\`*_[\]<>&|~$]|[@:](?=\S)|(?<=www)\.|(?<=^\d+)[.)]|^[-+#=]/gi;

/** Of one line. */
export function escapeMarkdown(line: string): string {
  return line.replace(SPECIAL, '\\$&');
}
