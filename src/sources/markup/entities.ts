/** The names of HTML 4 in the order of their characters; a number is the step from the one before, where it is not 1. */
const table =
  '34quot 4amp apos 21lt 2gt 98nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml 83OElig oelig 13Scaron scaron 23Yuml 26fnof 308circ 22tilde 181Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho 2Sigma Tau Upsilon Phi Chi Psi Omega 8alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega 8thetasym upsih 4piv 7212ensp emsp 6thinsp 3zwnj zwj lrm rlm 4ndash mdash 4lsquo rsquo sbquo 2ldquo rdquo bdquo 2dagger Dagger bull 4hellip 10permil 2prime Prime 6lsaquo rsaquo 4oline 6frasl 104euro 101image 7weierp 4real 6trade 19alefsym 91larr uarr rarr darr harr 33crarr 27lArr uArr rArr dArr hArr 44forall 2part exist 2empty 2nabla isin notin 2ni 4prod 2sum minus 5lowast 3radic 3prop infin 2ang 7and or cap cup int 9there4 8sim 9cong 3asymp 24ne equiv 3le ge 29sub sup nsub 2sube supe 14oplus 2otimes 14perp 32sdot 67lceil rceil lfloor rfloor 703loz 150spades 3clubs 2hearts diams 386lang rang';

let names: Map<string, string> | undefined;

/** The characters by their names; made when the first name is met. */
function named(name: string): string | undefined {
  if (!names) {
    names = new Map();
    let code = 0;
    for (const [, step, key = ''] of table.matchAll(/(\d*)(\S+)/g)) {
      code += step ? Number(step) : 1;
      names.set(key, String.fromCharCode(code));
    }
  }
  // &AMP; and &NBSP; are met, too
  return names.get(name) ?? (name === name.toUpperCase() ? names.get(name.toLowerCase()) : undefined);
}

/** As HTML reads numbers: those of the C1 controls are meant as windows-1252. */
function numbered(code: number): string {
  if (code > 127 && code < 160) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}

/** Replaces character references by their characters: numbers, the names of XML and of HTML 4. Unknown names and a bare "&" stay. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(?:x([\da-f]{1,9})|(\d{1,9}));?|([a-z][a-z\d]{1,9});)/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name ? (named(name) ?? whole) : numbered(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}
