/** Where most readers have their mail. */
const known = [
  ...['gmail.com', 'googlemail.com', 'yahoo.com', 'yahoo.co.uk', 'yahoo.fr', 'hotmail.com', 'hotmail.co.uk', 'hotmail.fr', 'outlook.com', 'icloud.com'],
  ...['live.com', 'aol.com', 'protonmail.com', 'proton.me', 'gmx.de', 'gmx.net', 'web.de', 't-online.de', 'freenet.de', 'orange.fr', 'wanadoo.fr', 'free.fr'],
  ...['libero.it', 'yandex.ru', 'mail.ru', 'comcast.net', 'verizon.net', 'btinternet.com', 'naver.com', 'fastmail.com', 'zoho.com'],
];
/** Real ones that are spelled nearly like those. */
const real = new Set([
  'mail.com',
  'email.com',
  'ymail.com',
  'rocketmail.com',
  'gmx.com',
  'gmx.at',
  'gmx.ch',
  'live.de',
  'live.fr',
  'me.com',
  'mac.com',
  'aim.com',
  'hotmail.de',
  'hotmail.it',
  'hotmail.es',
  'yahoo.de',
  'yahoo.it',
  'yahoo.es',
  'yahoo.ca',
  'yahoo.in',
  'outlook.de',
  'outlook.fr',
  'outlook.es',
  'aol.de',
  'web.com',
  'zoho.eu',
  'fastmail.fm',
  'proton.com',
]);

/** How many letters are missing, added, wrong or in the wrong order (optimal string alignment). */
export function distance(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}

/**
 * The address that a reader most likely meant, where its domain is that of a big mail provider with one letter wrong, or two in a
 * long one. Never for a short domain, such as a newsroom's own.
 *
 * @returns The whole address; `undefined` where nothing looks wrong.
 */
export function meantAddress(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  const domain = email
    .slice(at + 1)
    .trim()
    .toLowerCase();
  if (at < 1 || domain.length < 6 || domain.length > 24 || known.includes(domain) || real.has(domain)) return undefined;
  const near = known
    .map((name) => ({ name, off: distance(domain, name) }))
    // in a short name one other letter makes another name
    .filter(({ name, off }) => name.length >= 9 && (off <= 1 || (off === 2 && name.length >= 11 && domain.startsWith(name[0]!))))
    .sort((a, b) => a.off - b.off)[0];
  return near && `${email.slice(0, at)}@${near.name}`;
}
