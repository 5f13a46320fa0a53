/**
 * Has a paragraph filter closed the tag before its list? WordPress's own makes `<p><lede-takeaways …></p><ul>…</ul><p></p>` of
 * what an author wrote on lines of its own. The list stands in the page then, as the page's own.
 */
export function hasListBehind(host: Element): boolean {
  const paragraph = host.parentElement;
  if (paragraph?.localName !== 'p' || paragraph.textContent.trim() || host.textContent.trim()) return false;
  return ['ul', 'ol'].includes(paragraph.nextElementSibling?.localName ?? '');
}
