/** How a link opens, and what is said of it, by HTML's names. */
export interface LinkAttributes {
  readonly target?: string | undefined;
  readonly rel?: string | undefined;
}

/**
 * The attributes of a link to another page: what the site says of all its links is added to its own, and the site's target wins.
 * What opens in a window of its own cannot reach back. A place on the same page, and a mail, keep their own.
 */
export function linkAttributes(url: string, own: LinkAttributes | undefined, site: LinkAttributes | undefined): LinkAttributes {
  const used = /^(?:#|mailto:|tel:)/i.test(url) ? own : { target: site?.target ?? own?.target, rel: `${own?.rel ?? ''} ${site?.rel ?? ''}` };
  const words = [...(used?.rel?.split(/\s+/) ?? []), used?.target === '_blank' ? 'noopener' : ''];
  return { target: used?.target, rel: [...new Set(words)].filter(Boolean).join(' ') || undefined };
}

/** What a link has of its own: as the page wrote it, and that somebody has paid for it. Nothing for most. */
export function ownLink({ target, rel }: LinkAttributes, isPaid: boolean): LinkAttributes | undefined {
  return isPaid || target || rel ? { target, rel: isPaid ? `${rel ?? ''} sponsored` : rel } : undefined;
}
