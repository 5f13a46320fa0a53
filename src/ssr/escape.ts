const special = /[&<>"']/;
const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text, or the value of an attribute, as it may stand in HTML. */
export function escapeHtml(text: string): string {
  return special.test(text) ? text.replace(/[&<>"']/g, (character) => names[character] ?? character) : text;
}

/** JSON that no text in it can end: for a script element. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** JSON as the value of an attribute between single quotes, in which its own quotes may stand. */
export function escapeAttribute(json: string): string {
  return /[&'<]/.test(json) ? json.replace(/[&'<]/g, (character) => names[character] ?? character) : json;
}
