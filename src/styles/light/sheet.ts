import { css, unsafeCSS, type CSSResult } from 'lit';
import { byline } from './byline.js';
import { didYouKnow } from './did-you-know.js';
import { end } from './end.js';
import { figure } from './figure.js';
import { ground } from './ground.js';
import { lead } from './lead.js';
import { newsletter } from './newsletter.js';
import { notice } from './notice.js';
import { overlay } from './overlay.js';
import { railRoom } from './rail-room.js';
import { related } from './related.js';
import { row } from './row.js';
import { story } from './story.js';
import { takeaways } from './takeaways.js';

/**
 * The look before the script has come, and for good where it never comes: your own links, lists and pictures inside the tags take
 * the place and the look of the finished widget, so that nothing jumps when it is there. The tags themselves are yours to place:
 * what stands here is in a layer and in `:where`, so that any rule of yours wins. What is inside them keeps its size under any
 * rule, as it does in the widget; its colours and fonts come from the same `--lede-*` properties.
 *
 * The build writes it to lede.css, with the words and the form that the widgets add.
 */
const sheet = css`
  /* where this sheet tells the room of a tag, that which the loader keeps is not wanted: the later layer wins */
  @layer lede-room, lede-light;

  @layer lede-light {
    ${ground}
    ${story}
    ${row}
    ${overlay}
    ${lead}
    ${railRoom}
    ${related}
    ${takeaways}
    ${didYouKnow}
    ${figure}
    ${byline}
    ${notice}
    ${newsletter}
    ${end}
  }
`;

/** As it is for the page: what is said to a tag from outside wins over its own sheet, so the colours and fonts have names of their own here. */
export const lightStyles: CSSResult = unsafeCSS(sheet.cssText.replace(/--_(?!theme)/g, '--l-'));
