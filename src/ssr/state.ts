import type { Article, Author, Picture } from '../model/article.js';
import { wordOf } from '../model/attributes.js';
import { storyDates } from '../model/dates.js';
import { minutesToRead } from '../model/reading-time.js';
import type { Host } from './story.js';

type Story = Partial<Article>;
type State = Record<string, unknown>;

/** One name alone stands in the line under the headline; several are one text there. */
const isShown = ([first, ...others]: readonly Author[]): boolean => !others.length && first?.url === undefined && first?.image === undefined;

/** A name alone stands for a writer. */
const shortOf = ({ name, url, image }: Author): unknown => (url === undefined && image === undefined ? name : { name, url, image });

/** What a story is: the words that say so have another form in each language. */
function badgesOf({ sponsor, media, liveStatus, access }: Story): State {
  const state: State = {};
  if (sponsor) state['sponsor'] = sponsor;
  if (media && media !== 'article') state['media'] = media;
  if (liveStatus) state['liveStatus'] = liveStatus;
  if (access && access !== 'free') state['access'] = access;
  return state;
}

/** What is known of a picture and not shown. */
function hidden(image: Picture | undefined, hasPicture: boolean): Picture | undefined {
  if (!image || !hasPicture) return image;
  const { caption, creditText, digitalSourceType } = image;
  return caption === undefined && creditText === undefined && digitalSourceType === undefined
    ? undefined
    : ({ caption, creditText, digitalSourceType } as Picture);
}

function cardState(story: Story, { layout }: Host): State {
  const { author, timeRequired, datePublished, dateModified, image } = story;
  const state = badgesOf(story);
  const known = hidden(image, image?.url !== undefined && wordOf(layout, ['text']) === undefined);
  if (author && !isShown(author)) state['author'] = author.map(shortOf);
  if (timeRequired) state['timeRequired'] = timeRequired;
  // a card shows one date alone
  if (dateModified !== undefined && storyDates(story).updated) state['datePublished'] = datePublished ?? '';
  if (known) state['image'] = known;
  return state;
}

function bylineState(story: Story): State {
  const { author } = story;
  const state = badgesOf(story);
  if (author && author.length > 1 && author.some(({ image }) => image !== undefined)) state['author'] = author;
  // it may follow from the text, which is not shown here
  state['timeRequired'] = minutesToRead(story as Article);
  return state;
}

const noticeState = ({ submission, headline, url, image }: Story): State => ({
  submission,
  headline,
  url,
  image: image?.digitalSourceType === undefined ? undefined : { digitalSourceType: image.digitalSourceType },
});

const states: Readonly<Record<string, (story: Story, host: Host) => State>> = {
  card: cardState,
  byline: bylineState,
  figure: ({ image }) => ({ image: image?.digitalSourceType === undefined ? undefined : { digitalSourceType: image.digitalSourceType } }),
  takeaways: ({ review, dateModified }) => ({ review, dateModified }),
  notice: noticeState,
  article: (story) => ({ ...badgesOf(story), url: story.url, keywords: story.keywords, timeRequired: story.timeRequired, wordCount: story.wordCount }),
  newsletter: ({ newsletter }, { fields, newsletters, hiddenValues }) => ({ newsletter, ...objectsOf({ fields, newsletters, hiddenValues }) }),
  // the story that is read is never shown
  related: ({ url, headline }) => ({ article: url === undefined && headline === undefined ? undefined : { url, headline } }),
};

/** Settings that no attribute can hold. */
const objectsOf = (settings: State): State => Object.fromEntries(Object.entries(settings).filter(([, value]) => typeof value === 'object'));

/** What the parts of a widget's HTML do not tell of its story, under the names of the record: state, and no words. */
export const stateOf = (name: string, story: Story, host: Host): State => states[name]?.(story, host) ?? {};
