export const Card = ({ story }) => (
  <article class="card">
    <div class="media">
      <img src={story.image} width={story.width} height={story.height} alt={story.alt} loading="lazy" decoding="async" />
    </div>
    <div class="words">
      <p class="kicker">{story.kicker}</p>
      <h3 class="headline">
        <a href={story.href}>{story.headline}</a>
      </h3>
      <p class="standfirst">{story.standfirst}</p>
      <p class="meta">
        <span>{story.byline}</span> <time dateTime={story.published}>{story.date}</time>
      </p>
    </div>
  </article>
);
