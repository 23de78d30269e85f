/** A part of a page that is no article text, told by tag, role, class or id. */
export interface CleanRule {
  readonly rule: string;
  /** Tested against ` class id ` in lower case, names parted by blanks. */
  readonly labels?: RegExp;
  readonly tags?: readonly string[];
}

const word = (list: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${list})(?=$|[\\s_-])`, 'u');

/** Looked for after Readability; each hit is removed only when it holds less than a third of the text. */
export const cleanRules: readonly CleanRule[] = [
  { rule: 'tag', tags: ['aside', 'figcaption', 'figure', 'nav', 'footer', 'form', 'button', 'dialog', 'menu'] },
  {
    rule: 'caption',
    labels: word(
      'captions?|wp-caption-text|figcaption|image-caption|photo-caption|imagecaption|media-caption|credits?|photo-credit|image-credit|copyright|photographer|img-credit|picture-caption',
    ),
  },
  {
    rule: 'related',
    labels: word(
      'related|related-?(?:articles?|content|stories|posts|links|news|topics)|more-?(?:stories|news|on|from|articles)|see-?also|read-?more|read-?next|readmore|also-?read|recommended|recommendations?|trending|most-?(?:read|popular|viewed)|popular|promoted|teasers?|teaser-?list|onward|up-?next|further-?reading|in-?this-?article|inline-?(?:article|related|promo)|rich-?link|linkbox',
    ),
  },
  {
    rule: 'newsletter',
    labels: word(
      'newsletters?|newsletter-?(?:signup|form|box|promo)|sign-?up|signup|subscribe|subscription|email-?signup|mailing-?list|optin',
    ),
  },
  {
    rule: 'share',
    labels: word(
      'share|sharing|share-?(?:bar|buttons?|tools|links)|social|social-?(?:share|links|media|icons|bar)|addthis|sharedaddy|sharethis|follow-?us|print-?link|toolbar|tools',
    ),
  },
  {
    rule: 'promo',
    labels: word(
      'promo|promos|promotion|advert|adverts|advertisement|ad-?(?:slot|unit|container|wrapper|placeholder)|ads|sponsored|sponsor|banner|outbrain|taboola|dfp|cta|call-?to-?action|donate|donation|paywall|regwall|piano|subscription-?box|premium-?box|app-?promo|marketing',
    ),
  },
  {
    rule: 'author',
    labels: word(
      'author-?(?:bio|box|info|description|card|details|block|meta|profile)|about-?(?:the-?)?author|bio|byline|by-?line|bylines|contributors?|article-?author|writer|post-?author|entry-?author|vcard',
    ),
  },
  {
    rule: 'comments',
    labels: word('comments?|comment-?(?:list|form|section|box)|disqus|respond|discussion|livefyre|replies'),
  },
  {
    rule: 'meta',
    labels: word(
      'breadcrumbs?|tags|tag-?list|article-?tags|post-?tags|topics|keywords|categories|entry-?meta|post-?meta|article-?meta|meta-?data|published|timestamp|dateline-?date|post-?date|pub-?date|article-?date|reading-?time|kicker|rubric|dropdown|pagination|pager|page-?nav|skip-?link|sr-only|screen-reader-text|visually-?hidden|visuallyhidden|hidden|toc|table-?of-?contents|jump-?links|site-?footer|site-?header|footnote-?links|correction-?link',
    ),
  },
  {
    rule: 'media',
    labels: word(
      'gallery|slideshow|carousel|slider|video-?(?:player|caption|title|info|container|embed)|audio-?player|player|jwplayer|lightbox|infobox|info-?box|factbox|fact-?box|infographic|poll|quiz|widgets?|embed-?(?:caption|info)|live-?feed|ticker|playlist',
    ),
  },
];
