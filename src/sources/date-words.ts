/** How the months begin in the languages that feeds are written in, without their accents. */
const months =
  'jan ene gen янв sty oca ιαν січ,feb fev фев lut sub φεβ лют,mar mae mrt maart maalis мар μαρ бер,apr avr abr апр kwi nis απρ квi кві,may mai mag mei maj май мая μαι тра,jun juin giu июн cze haz ιουν чер,jul juil lug июл lip tem ιουλ лип,aug aou ago авг sie αυγ сер,sep set сен wrz eyl sze σεπ вер,oct okt out ott окт paz eki οκτ жов,nov ноя lis kas νοε лис,dec dez dic des дек gru ara δεκ гру'
    .split(',')
    .map((words) => words.split(' '));

/** The number of a month by its name in any of many languages; `undefined` for other words. */
export function monthOf(word: string): number | undefined {
  const found = months.findIndex((beginnings) => beginnings.some((beginning) => word.startsWith(beginning)));
  return found < 0 ? undefined : found + 1;
}

/** Names of zones with their hours from UTC, as they stand in feeds. A name that is used in several parts of the world is that of the most people who write feeds. */
const zones = new Map(
  'est-5 edt-4 et-5 cst-6 cdt-5 ct-6 mst-7 mdt-6 mt-7 pst-8 pdt-7 pt-8 akst-9 akdt-8 hst-10 ast-4 adt-3 nst-3.5 ndt-2.5 brt-3 art-3 clt-4 bst1 cet1 cest2 met1 mest2 mez1 mesz2 west1 wat1 cat2 sast2 eet2 eest3 msk3 msd4 trt3 eat3 pkt5 ist5.5 ict7 wib7 sgt8 hkt8 awst8 jst9 kst9 acst9.5 acdt10.5 aest10 aedt11 nzst12 nzdt13'
    .split(' ')
    .map((zone) => [/^[a-z]+/.exec(zone)?.[0], Number(/[-\d.]+/.exec(zone)?.[0])] as const),
);

/** Minutes that a zone is ahead of UTC; `undefined` for a word that names none. */
export function zoneOf(word: string): number | undefined {
  const hours = zones.get(word);
  return hours === undefined ? undefined : hours * 60;
}
