// The same stories at every run, as long and as mixed as a news site's.
import { pick, random } from './random.mjs';

const first = 'Amina,Beatriz,Chidi,Dana,Elif,Femi,Grace,Hanna,Ivan,Jonas,Kofi,Lena,Marek,Nadia,Omar,Priya,Quentin,Rosa,Sofía,Tomás,Uma,Viktor,Wei,Yusuf'.split(
  ',',
);
const last = 'Abara,Baker,Castillo,Dvořák,Eze,Fischer,García,Hughes,Ito,Jansen,Kowalski,Lindqvist,Moreau,Nwosu,O’Brien,Patel,Quinn,Rossi,Singh,Vargas'.split(
  ',',
);
const kickers = 'World,Politics,Business,Climate,Technology,Health,Science,Culture,Opinion,Live,Analysis,Long read,Sport,Explainer,Local,Investigation'.split(
  ',',
);
const who = [
  'Ministers',
  'City council',
  'Central bank',
  'Researchers',
  'Teachers’ union',
  'Coastal towns',
  'Rail operators',
  'Voters in the north',
  'The health service',
  'Europe’s grid operators',
];
const does = [
  'warn of',
  'agree to',
  'reject',
  'weigh up',
  'struggle with',
  'unveil',
  'delay',
  'defend',
  'back away from',
  'face questions over',
  'double down on',
];
const what = [
  'new rules on short-term lets',
  'record spending on flood defences',
  'a four-day week for nurses',
  'cuts to regional bus routes',
  'plans for a floating wind farm',
  'the biggest pay deal in a decade',
  '“unworkable” data law',
  'an ageing water network',
  'tests that missed early signs of disease',
  'the last coal plant',
];
const why = [
  '',
  ' as winter nears',
  ' after years of delay',
  ' – and why it matters',
  ', leaked papers show',
  ' despite warnings from experts',
  ': what we know so far',
];
const sentences = [
  'The decision follows months of talks and is expected to affect more than two million households.',
  'Officials say the change will take effect in the spring, but unions want firm guarantees first.',
  'Documents seen by reporters suggest the problem was known as early as 2019.',
  'For people who live here, the question is simpler: who pays, and when?',
  'It is the third such review in five years, and few expect it to be the last.',
  'Costs have doubled since the project was approved, according to the latest figures.',
];
const months = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(',');
const newest = Date.UTC(2026, 10, 23, 12);
const days = 864e5;

function headline(next) {
  const text = `${pick(next, who)} ${pick(next, does)} ${pick(next, what)}${pick(next, why)}`;
  // some have to be escaped
  return next() < 0.08 ? text.replace(' ', ' & ') : text;
}

const name = (next) => `${pick(next, first)} ${pick(next, last)}`;

function story(next, id) {
  const date = new Date(newest - Math.floor(next() * 30 * days));
  return {
    id,
    href: `/story/${id}`,
    image: `/picture/${id % 24}.${id % 2 ? 'png' : 'svg'}`,
    width: 320,
    height: 180,
    alt: next() < 0.5 ? '' : `Photograph for story ${id}`,
    kicker: pick(next, kickers),
    headline: headline(next),
    standfirst: (pick(next, sentences) + (next() < 0.45 ? ` ${pick(next, sentences)}` : '')).slice(0, 190),
    byline: name(next) + (next() < 0.25 ? ` and ${name(next)}` : ''),
    published: date.toISOString(),
    date: `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`,
  };
}

export function stories(count) {
  const next = random(20261123);
  return Array.from({ length: count }, (_, id) => story(next, id));
}

/** The same stories with other headlines; `turn` tells one change from the next. */
export function retold(list, turn) {
  const next = random(99991 + turn);
  return list.map((each) => ({ ...each, headline: `${headline(next)} (${turn})` }));
}
