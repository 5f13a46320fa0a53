/*
 * Parameters of an address that say where a reader comes from, and never which story it is. What chooses a story (`?p=123`, `?id=7`,
 * `?article=…`, `?page=2`, `?lang=de`) is in none of these lists.
 */

/** Names that begin like this: of campaigns, letters, feeds and analytics. */
const families =
  'utm_ itm_ at_ ns_ pk_ mtm_ piwik_ matomo_ hsa_ _hs __hs __twitter elq guce oly_ vero_ mkt_ sc_ fb_ soc_ sr_ wt. wt_ wtmc ftag gaa_ amp_ trk aff_ tblci int_ embedded-';

/** Names as they are: of advertisements, networks, letters and partners, of a reader's gift, and of forms of the same page. */
const names =
  'fbclid gclid dclid msclkid twclid ttclid tclid yclid ysclid gclsrc wbraid gbraid gad_source gad_campaignid li_fat_id rb_clickid s_kwcid irclickid epik rdt_cid sccid ' +
  'mc_cid mc_eid mc_tc igshid igsh _ga _gl _ke _openstat ml_subscriber ml_subscriber_hash bxid esrc cndid mbid ncid ocid cid_ icid ito cvid smid smtyp s_cid sref srnd xtor xtref wprov spm scm dicbo obref taid ' +
  'ref ref_src ref_url refsrc referrer referer reflink rss cmp cmpid cmpgn campaign campaign_id campaignid campaign_name intcmp int_cmp mod feature platform linkid tsrc mkcid mkevt leadsource ' +
  'share_id sharetype shared unlocked_article_code gift giftcopy accesstoken guccounter replytocom nb like like_comment ' +
  'amp amp_js_v usqp output outputtype noamp nonamp print printable jsessionid phpsessid sessionid sid_ nocache cachebuster';

/** Names that also choose: a number may be a story's, a word is where a reader comes from. */
const unlessNumbers = 'source src from feed partner via origin share s sh si channel medium cid ico trackid';

const list = (text: string): string[] => text.split(' ').filter(Boolean);
const [prefixes, known, words] = [list(families), new Set(list(names)), new Set(list(unlessNumbers))];

/** Does a parameter leave open which story an address names? */
export function isTracking(name: string, value: string): boolean {
  const small = name.toLowerCase();
  if (known.has(small) || prefixes.some((prefix) => small.startsWith(prefix))) return true;
  return words.has(small) && !/^\d+$/.test(value);
}
