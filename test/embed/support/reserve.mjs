/**
 * What a loader in the head does for tags with nothing but attributes or a record inside, on a page without lede.css: it keeps a
 * typical height for each, and gives back what is too much once the reader no longer sees the tag.
 */
const reserved = `@layer lede-reserve{
:where(lede-article,lede-byline,lede-card,lede-did-you-know,lede-figure,lede-newsletter,lede-notice,lede-related,lede-takeaways){display:block}
:where(lede-article){min-block-size:100vh}
:where(lede-byline){min-block-size:60px}
:where(lede-card,lede-related){min-block-size:460px}
:where(lede-card[layout=row]){min-block-size:180px}
:where(lede-card[layout=text]){min-block-size:100px}
:where(lede-card[layout=overlay]){min-block-size:320px}
:where(lede-did-you-know){min-block-size:500px}
:where(lede-figure){min-block-size:300px}
:where(lede-newsletter){min-block-size:220px}
:where(lede-notice){min-block-size:190px}
:where(lede-takeaways){min-block-size:470px}
@media(width>=600px){
:where(lede-byline){min-block-size:40px}
:where(lede-card:not([layout=row],[layout=text],[layout=overlay])){min-block-size:660px}
:where(lede-did-you-know,lede-takeaways){min-block-size:380px}
:where(lede-figure){min-block-size:510px}
:where(lede-notice){min-block-size:170px}}}`;

function keepRoom(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      if (!isIntersecting && target.matches(':defined')) {
        target.style.minBlockSize = '0';
        seen.unobserve(target);
      }
  });
  addEventListener('DOMContentLoaded', () => {
    for (const tag of document.querySelectorAll(
      'lede-article,lede-byline,lede-card,lede-did-you-know,lede-figure,lede-newsletter,lede-notice,lede-related,lede-takeaways',
    ))
      void customElements.whenDefined(tag.localName).then(() => seen.observe(tag));
  });
}

/** For the head of a page, before anything is shown. */
export const reserve = `<script>(${keepRoom})(${JSON.stringify(reserved)})</script>`;
