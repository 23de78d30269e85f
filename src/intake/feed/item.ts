/** A feed as it stands, whatever its format. Plain data. */
export interface Feed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  readonly title: string | null;
  /** The page of the site. */
  readonly link: string | null;
  readonly lang: string | null;
  readonly items: readonly FeedItem[];
}

/** One entry of a feed, as the feed gives it. */
export interface FeedItem {
  /** What names it for ever: its own id, else its address, else its title. */
  readonly key: string;
  readonly link: string | null;
  readonly title: string | null;
  /** The longest text the feed gives of it, as HTML. */
  readonly html: string;
  readonly published: string | null;
  readonly updated: string | null;
  readonly authors: readonly string[];
  /** Where it was taken from: the `<source>` element names the original publisher. */
  readonly source: { readonly name: string | null; readonly url: string | null } | null;
  readonly lang: string | null;
}
