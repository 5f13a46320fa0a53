import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { unreadTemplate } from '../../dom/slots.js';
import type { PictureWords } from '../../i18n/words.js';
import type { Picture } from '../../model/article.js';
import { isOn } from '../../model/attributes.js';
import { originTemplate, pictureTemplate, type PictureOptions } from '../../templates/picture.js';
import type { StoryData, ViewContext } from '../../templates/view.js';

/** What a publisher says of a figure, beside its picture. */
export type FigureSettings = Readonly<Record<'priority', unknown>>;

/** What only a page knows of a figure. */
export interface FigureState {
  /** The address of a picture that could not be shown. */
  readonly brokenImage?: string | undefined;
}

/** What a figure shows. */
export function figureView(
  data: StoryData,
  settings: FigureSettings,
  { brokenImage }: FigureState,
  { locale }: Pick<ViewContext<PictureWords>, 'locale'>,
): TemplateResult | typeof nothing {
  const { story, written, hasUnread, isLoading } = data;
  const picture = story?.image;
  if (!picture?.url) return isLoading ? loadingTemplate() : html`<slot></slot>`;
  const lang = story?.inLanguage;
  const isBroken = picture.url === brokenImage;
  const caption = picture.caption || picture.creditText ? captionTemplate(picture, lang) : nothing;
  // of a picture that is broken the words are left, if it has any
  if (isBroken && caption === nothing) return unreadTemplate(hasUnread);
  const { sizes = '(max-width: 960px) 100vw, 960px' } = written;
  const media = isBroken ? nothing : mediaTemplate(picture, lang, locale.words, { sizes, priority: isOn(settings.priority) });
  return html`<figure part="figure" class="root">${media} ${caption}</figure>
    ${unreadTemplate(hasUnread)}`;
}

function loadingTemplate(): TemplateResult {
  return html`<div class="root" aria-busy="true"><div class="media"></div></div>`;
}

function mediaTemplate(picture: Picture, lang: string | undefined, words: PictureWords, options: PictureOptions): TemplateResult {
  const { width, height } = picture;
  return html`<div part="media" class="media ${width && height ? 'sized' : ''}">
    ${pictureTemplate(picture, options, lang)} ${originTemplate(picture, words)}
  </div>`;
}

function captionTemplate({ caption, creditText }: Picture, lang: string | undefined): TemplateResult {
  return html`<figcaption part="caption" class="caption" lang=${ifDefined(lang)} dir="auto">
    ${caption} ${creditText ? html`<span part="credit" class="credit" dir="auto">${creditText}</span>` : nothing}
  </figcaption>`;
}
