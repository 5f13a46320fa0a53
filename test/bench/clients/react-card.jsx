export const Card = ({ story }) => (
  <article className="card">
    <div className="media">
      <img src={story.image} width={story.width} height={story.height} alt={story.alt} loading="lazy" decoding="async" />
    </div>
    <div className="words">
      <p className="kicker">{story.kicker}</p>
      <h3 className="headline">
        <a href={story.href}>{story.headline}</a>
      </h3>
      <p className="standfirst">{story.standfirst}</p>
      <p className="meta">
        <span>{story.byline}</span> <time dateTime={story.published}>{story.date}</time>
      </p>
    </div>
  </article>
);
