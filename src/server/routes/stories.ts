import { currentStory, listDossiers, listStories, membersOf, readDossier, readStory } from '../../store/index.ts';
import { outputs } from '../../output/index.ts';
import type { Output } from '../../output/index.ts';
import type { Dossier } from '../../model/dossier.ts';
import { freshDossier } from '../../work/index.ts';
import { cursorOf, NUMBER, pageOfRows, valuesOf } from '../cursor.ts';
import { ref } from '../json-schema.ts';
import { RequestProblem } from '../problem.ts';
import { answer } from '../route.ts';
import type { Asked, Route } from '../route.ts';
import { STORY_ID } from '../schemas.ts';
import { PAGE } from './page.ts';
import { matches } from './reports.ts';

const params = { id: STORY_ID };
const redirect = {
  about: 'The story went into another one: its new address.',
  headers: { location: 'The new address.' },
};

/**
 * The story under the id it has now. A story that was merged answers with its new address (308), so that a bookmark stays
 * good; `null` then stands for the redirect in `moved`.
 */
async function storyOfRequest({
  db,
  params: { id },
  request,
}: Asked): Promise<{ story: string; moved: Response | null }> {
  const story = await currentStory(db, id!);
  if (story === null)
    throw new RequestProblem('not-found', `There is no story ${id!}.`, 'Look for it with /v1/stories or /v1/search.');
  if (story === id) return { story, moved: null };
  const { pathname, search } = new URL(request.url);
  const rest = pathname.split('/').slice(4).join('/');
  const location = `/v1/stories/${encodeURIComponent(story)}${rest === '' ? '' : `/${rest}`}${search}`;
  return { story, moved: new Response(null, { status: 308, headers: { location, 'cache-control': 'no-store' } }) };
}

const list: Route = {
  id: 'listStories',
  method: 'GET',
  path: '/v1/stories',
  tag: 'stories',
  about: 'Stories, those with the newest member first',
  query: {
    ...PAGE,
    atLeast: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1, description: 'With so many reports.' },
  },
  answers: { 200: { about: 'A page.', schema: ref('StoryPage') } },
  async handle({ db, query }) {
    const { limit, cursor, atLeast } = query as { limit: number; cursor?: string; atLeast: number };
    const [before] = cursor === undefined ? [] : valuesOf('stories', cursor, [NUMBER]);
    const rows = await listStories(db, { limit: limit + 1, atLeast, ...(before === undefined ? {} : { before }) });
    const { items, next } = pageOfRows(rows, limit, (row) => cursorOf('stories', [row.seq]));
    return answer({
      items: items.map(({ id, name, pinned, reports, outlets, from, to }) => ({
        id,
        name,
        pinned,
        reports,
        outlets,
        from,
        to,
      })),
      next,
    });
  },
};

const one: Route = {
  id: 'readStory',
  method: 'GET',
  path: '/v1/stories/{id}',
  tag: 'stories',
  about: 'A story with its reports, and why each is in it',
  params,
  answers: { 200: { about: 'The story.', schema: ref('Story') }, 308: redirect },
  problems: ['not-found'],
  async handle(asked) {
    const { story, moved } = await storyOfRequest(asked);
    if (moved) return moved;
    const { id, name, pinned, opened } = (await readStory(asked.db, story))!;
    const members = await membersOf(asked.db, story);
    // As in lists: a story that nobody named goes by its oldest report.
    const [oldest] = members;
    return answer({ id, name: name ?? oldest?.title ?? oldest?.ref ?? null, pinned, opened, members });
  },
};

/** The format: as named, else the first that the `Accept` header allows, else JSON. */
function formatOf({ query, request }: Asked): Output {
  const json = outputs.find(({ name }) => name === 'json')!;
  if (query['format'] !== undefined) return outputs.find(({ name }) => name === query['format'])!;
  const accept = request.headers.get('accept') ?? '*/*';
  const wanted = accept
    .slice(0, 1000)
    .split(',')
    .map((part, place) => {
      const [type = '', ...rest] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/u);
      return {
        type,
        place,
        weight: Number(/^q=([\d.]+)$/u.exec(rest.find((one) => one.startsWith('q=')) ?? '')?.[1] ?? 1),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  for (const { type } of wanted) {
    if (type === '*/*' || type === 'application/*') return json;
    const output = outputs.find(({ mediaType }) => mediaType === type);
    if (output) return output;
  }
  throw new RequestProblem(
    'not-acceptable',
    'A dossier is written in none of the formats of the Accept header.',
    `Take one of ${outputs.map(({ mediaType }) => mediaType).join(', ')}, or name it: ?format=json.`,
  );
}

/** The page of `html` brings its own policy; the sandbox gives its script no say over this server. */
const PAGE_POLICY = `sandbox allow-scripts; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const dossier: Route = {
  id: 'readDossier',
  method: 'GET',
  path: '/v1/stories/{id}/dossier',
  tag: 'stories',
  about: 'The dossier of a story as it stands; collated when the story has changed, else taken from the store',
  params,
  query: {
    format: { type: 'string', enum: outputs.map(({ name }) => name), description: 'Wins over the Accept header.' },
    version: { type: 'integer', minimum: 1, maximum: 1_000_000_000, description: 'An earlier one, as it was made.' },
  },
  answers: {
    200: {
      about: 'The dossier; as JSON by the schema dossier/1.',
      schema: ref('Dossier'),
      mediaTypes: outputs.map(({ mediaType }) => mediaType),
      headers: { etag: 'What it was made from: the same tag, the same dossier.', 'stemma-version': 'Its version.' },
    },
    304: { about: 'You have it.' },
    308: redirect,
  },
  problems: ['not-found', 'not-acceptable'],
  async handle(asked) {
    const { db, query, options, who, request } = asked;
    const format = formatOf(asked);
    const { story, moved } = await storyOfRequest(asked);
    if (moved) return moved;
    const version = query['version'] as number | undefined;
    const found =
      version === undefined
        ? await freshDossier(db, story, who, options.now(), options.collator)
        : await readDossier(db, story, version);
    if (found === null)
      throw new RequestProblem(
        'not-found',
        version === undefined ? `The story ${story} has no reports.` : `There is no version ${String(version)}.`,
        `See /v1/stories/${story} and /v1/stories/${story}/dossiers.`,
      );
    const headers = {
      etag: format.name === 'json' ? `"${found.key}"` : `"${found.key}-${format.name}"`,
      'cache-control': 'private, no-cache',
      vary: 'accept',
      'stemma-version': String(found.version),
    };
    if (matches(request, headers.etag)) return new Response(null, { status: 304, headers });
    const text = format.name === 'json' ? found.json : format.write(JSON.parse(found.json) as Dossier);
    return new Response(text, {
      headers: {
        ...headers,
        'content-type': `${format.mediaType}${format.mediaType.startsWith('text/') ? '; charset=utf-8' : ''}`,
        ...(format.mediaType === 'text/html' ? { 'content-security-policy': PAGE_POLICY } : {}),
      },
    });
  },
};

const dossiers: Route = {
  id: 'listDossiers',
  method: 'GET',
  path: '/v1/stories/{id}/dossiers',
  tag: 'stories',
  about: 'The versions of a story’s dossier',
  params,
  answers: { 200: { about: 'The versions.', schema: ref('DossierVersions') }, 308: redirect },
  problems: ['not-found'],
  async handle(asked) {
    const { story, moved } = await storyOfRequest(asked);
    return moved ?? answer({ story, items: await listDossiers(asked.db, story) });
  },
};

export const storyRoutes: readonly Route[] = [list, one, dossier, dossiers];
