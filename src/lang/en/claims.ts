import type { ClaimLanguage } from '../../model/language/claims.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** English words that say little about which event or which fact a sentence is about. */
export const claims: ClaimLanguage = {
  open: [
    /\b(?:is|was|are|were|remains?|remained) (?:still |as yet |yet |immediately )?(?:unclear|unknown|uncertain|unexplained)\b/u,
    /\b(?:not|isn't|wasn't) (?:yet |immediately |yet been |been )?(?:known|clear|determined|established)\b/u,
    /\b(?:investigat(?:e|es|ed|ing)|examining|looking into|trying to (?:determine|establish|find out|learn)) (?:\p{L}+ ){0,3}(?:causes?|caused|why|how|whether|what)\b/u,
  ],
  firstPerson: words("i we me my our i'm i've i'd we're we've we'd myself ourselves"),
  neverLast: words('a an the of to for with and or by from in at on his her its their'),
  labels: ['photo', 'photos', 'video', 'image', 'read more', 'watch', 'related'],
  knowing: words(`
    police ministry agency department office court army military navy hospital council service authority command guard
    coastguard brigade survey bureau board inspectorate laboratory company airline railway university union website commission`),
  commonWords: words(`
    think know believe want need like see look hear feel hope try seem appear mean understand consider agree wonder guess
    go come get give take make put let keep bring turn become begin start continue remain stay leave happen
    tell ask call speak talk add note explain describe announce state suggest insist write read respond answer comment
    show find set run hold move work use help follow lead face play send provide include involve expect plan decide
    thing something anything nothing everything someone anyone everyone nobody people person man woman guy
    way time day week month year hour minute moment today yesterday tomorrow night morning afternoon evening
    monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
    place part side point case fact number lot kind sort bit matter issue problem question reason result
    story news report statement interview word name list line end top
    good bad great big small little large high low long short new old young early late recent last next first second third
    important clear sure right wrong real true possible able ready full public own different major main whole
    many much several few enough every another least most more less half one two three four five six seven eight nine ten
    now still yet already always never ever often sometimes soon later ago once again back away around along
    really actually certainly probably perhaps maybe simply quite well even though although however because since
    despite instead rather together far near down inside outside behind ahead forward
    don't didn't doesn't isn't wasn't weren't aren't can't couldn't won't wouldn't haven't hasn't
    i'm i've i'll i'd it's that's there's he's she's they're they've we're we've you're you've let's
    us official spokesman spokeswoman spokesperson authority
  `),
};
