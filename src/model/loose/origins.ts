import type { DigitalSourceType } from '../article.js';

/** What IPTC or schema.org have called otherwise. */
const renamed = new Map<string, DigitalSourceType>([
  ['minorhumanedits', 'humanEdits'],
  ['multiframecomputationalcapture', 'computationalCapture'],
  ['digitalart', 'digitalCreation'],
  ['softwareimage', 'digitalCreation'],
]);

/** The words of people in the place of IPTC's; the first that fits is meant. */
const spoken: readonly (readonly [RegExp, DigitalSourceType])[] = [
  [/^(?:photo(?:graphy?)?|camera)$/, 'digitalCapture'],
  [/^(?:illustration|art(?:work)?|drawing|painting|graphic|cartoon)$/, 'digitalCreation'],
  [/^(?:cgi?|3d|render(?:ed|ing)?|computer (?:generated|made|art))$/, 'algorithmicMedia'],
  [/^(?=.*\b(?:gen ?)?(?:ai|ki|ia)(?:\b|edit|modif|assist|enhanc)).*(?:edit|modif|assist|enhanc|alter|retouch)/, 'compositeWithTrainedAlgorithmicMedia'],
  [
    /\b(?:gen ?)?(?:ai|ki|ia)(?:\b|gen)|^(?:generat(?:ed|ive)|synthetic|deep ?fake|true|yes)$|^(?:midjourney|dall ?e|stable diffusion|firefly|chatgpt|gpt|gemini|imagen|flux|sora|grok|copilot|ideogram)\b/,
    'trainedAlgorithmicMedia',
  ],
];

/** The origin that is meant by words in small letters, with blanks between. */
export function looseOrigin(words: string): DigitalSourceType | undefined {
  return renamed.get(words.replaceAll(' ', '')) ?? spoken.find(([pattern]) => pattern.test(words))?.[1];
}
