import type { StoryLanguage } from '../../model/language/stories.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

export const stories: StoryLanguage = {
  commonWords: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december jan feb aug sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night midnight noon
    day week weekend month year decade hour minute second time moment early late earlier later recent recently last next first
    second third final former current previous now then still already yet ever never always often again soon once since ago
    one two three four five six seven eight nine ten dozen hundred thousand million billion percent per cent number half least
    many much several lot lots part whole every another other others either neither enough almost nearly around less little
    large small big major minor great good better best bad worse worst high higher low lower long short old older new young
    younger right left same different similar certain possible likely able unable due clear full free open close closed real true
    man men woman women boy girl child children kid people person family father mother parent son daughter brother sister wife
    husband friend neighbor neighbour couple resident citizen crowd group member leader head chief officer official authority
    spokesman spokeswoman spokesperson spokespeople president minister secretary director mayor governor senator judge lawyer
    attorney doctor teacher student worker employee driver owner manager chairman executive expert analyst witness victim suspect
    name named age aged year-old life live lived living death dead die died dying kill killed killing born home house building
    street road avenue block area neighborhood neighbourhood district city town village county state country nation national
    international local region regional community public private world north south east west northern southern eastern western
    central center centre place scene site near nearby outside inside away back front side end middle point line way
    police sheriff deputy detective investigator investigation investigate investigating authorities department office agency
    government federal law legal court case charge charged arrest arrested custody jail prison sentence trial jury prosecutor
    crime criminal murder shot shoot shooting shots fire fired gun weapon attack attacked wound wounded injured injury hospital
    treated emergency rescue survivor survive safety security force military army soldier war peace accident crash car vehicle
    truck bus train plane airport damage destroyed hit struck strike storm flood earthquake magnitude explosion bomb
    report reported reporter reporting news newspaper media press television interview statement comment call called ask asked
    tell told talk talked speak spoke speaking speech add added announce announced confirm confirmed claim claimed believe
    believed think thought know known knew say saying according include included including involve involved identify identified
    describe described release released show showed shown see seen saw look looked looking watch hear heard find found lead led
    take taken took taking give given gave get got getting go going gone went come came coming make made making put set let
    keep kept hold held stay stayed leave left leaving move moved turn turned run ran running walk walked stand stood sit bring
    brought carry carried send sent use used using work worked working try tried trying want wanted need needed help helped
    start started begin began stop stopped continue continued remain remained become became happen happened follow followed
    following plan planned expect expected decide decided decision agree agreed meet met meeting join joined win won lose lost
    change changed issue issued problem question answer reason result effect cause caused matter fact information evidence detail
    vote voted election campaign party political politics policy bill law plan program programme service system company business
    market money pay paid cost price dollar pound euro tax budget bank economy economic job deal agreement sell sold buy bought
    school university college church hotel store shop restaurant station team game season player coach play played sport match
    tie event story history record book film movie music show star award health water food power energy oil air weather
    support supporter oppose opposition protest protester rights action effort attempt offer offered accept accepted reject
    rejected return returned face faced serve served order ordered sign signed send receive received provide provided create
    created build built allow allowed require required increase increased rise rose fall fell cut drop dropped grow grew
    email phone website web site online page photo video image post posted contact visit click read share update updated
    copyright reserved rights anyone someone something anything everything nothing everyone nobody thing things kind type
    just even really actually probably perhaps maybe however although though while despite because therefore also too
    without within across along among behind beside beyond toward towards upon via like unlike about
    apparently allegedly alleged apparent initial initially immediately quickly suddenly finally
    serious seriously critical condition stable heavy heavily strong strongly hard easy difficult dangerous safe
  `),
};
