/** The page's look. System fonts, two colour schemes, nothing fetched. Print rules stand in print-style.ts. */
export const style = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1c1b19;--quiet:#5d5952;--rule:#d9d4c9;--strong:#1c1b19;--link:#1d4d80;--panel:#f4f1ea;--hit:#f3e3a8;--hit-ink:#1c1b19;--del:#8c2f1b;--ins:#17572f;--focus:#b3541e;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif",Georgia,"Liberation Serif","DejaVu Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","DejaVu Sans",sans-serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{--paper:#17181b;--ink:#e9e6df;--quiet:#aaa59b;--rule:#3a3b40;--strong:#e9e6df;--link:#9cc5ee;--panel:#202226;--hit:#5b4a12;--hit-ink:#fbf3d5;--del:#f2a491;--ins:#93d3a8;--focus:#f0a36b}}
*{box-sizing:border-box}
html{scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 var(--serif);overflow-wrap:break-word}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.finding:focus{outline:none}.finding:focus-visible{outline:3px solid var(--focus);outline-offset:.6rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:9}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
p,ul,ol,dl,figure,blockquote{margin:0}ul,ol{padding:0;list-style:none}
.quiet,.about,.kind,.verdict,.standing,.givers,.evidence,.twin,nav,th,caption,figcaption,.date,.layers,.kicker,.what,.why,.rule,.matrix,.sources,.bounds,.interval{font-family:var(--sans);font-size:.8125rem;line-height:1.5}
.quiet{color:var(--quiet)}
main,.masthead,nav ul,footer{max-width:76rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
.masthead{padding-block:2.5rem 2rem}
.kicker{letter-spacing:.18em;text-transform:uppercase;border-top:4px double var(--strong);padding-top:.9rem;color:var(--quiet)}
h1{font-size:clamp(2.1rem,6.2vw,4rem);line-height:1.06;font-weight:500;letter-spacing:-.018em;margin:.7rem 0 .9rem}
.lede{font-size:1.25rem;line-height:1.45;max-width:46rem}.lede .when{display:block;margin-top:.35rem}
.origins{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15.5rem),1fr));gap:0 2rem;margin-top:2rem}
.origins>li{border-top:1px solid var(--rule);padding:.7rem 0 1rem}
.origins .who{font-family:var(--sans);font-size:.95rem;line-height:1.4}
.glance{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:.8rem 3rem;margin-top:.9rem;border-top:1px solid var(--strong);padding-top:.9rem;font:.9rem/1.5 var(--sans)}.glance .label{font:600 .95rem/1.4 var(--sans)}.glance .label a{color:inherit}.glance li{padding:.22rem 0}.glance q{font-family:var(--serif);font-size:1rem}.glance .bar{color:var(--quiet)}
.note{max-width:46rem;margin-top:1rem}.no{display:none}.singles .finding{padding:.35rem 0}.singles .finding+.finding{border-top:0}
.origin{display:inline-grid;place-items:center;min-width:1.55em;height:1.55em;padding:0 .3em;border:1px solid currentColor;border-radius:1em;font:600 .72em/1 var(--sans);text-decoration:none;vertical-align:.08em;cursor:help}
nav{position:sticky;top:0;z-index:5;background:var(--paper);border-block:1px solid var(--rule)}
nav ul{display:flex;gap:0 1.4rem;overflow-x:auto;scrollbar-width:thin}nav a{display:block;padding:.7rem 0;color:var(--ink);text-decoration:none;white-space:nowrap}nav a:hover{text-decoration:underline}nav .n{color:var(--quiet)}
section{border-top:2px solid var(--strong);margin-top:3.5rem;padding-top:1.1rem}
section:first-child{margin-top:2.5rem}
.beside>header{margin-bottom:1.1rem}
h2{font:600 1.05rem/1.3 var(--sans);letter-spacing:.01em;margin:0}
.about{color:var(--quiet);margin-top:.35rem;max-width:32rem}
.body{min-width:0}
.wide>header{margin-bottom:1.4rem}
@media (min-width:62rem){.beside{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:0 3rem}.beside>header{position:sticky;top:4.5rem;align-self:start}}
h3{font:600 1.15rem/1.35 var(--serif);margin:0}h3.sub{margin:2.2rem 0 .6rem}
.large .finding,.large .report{content-visibility:auto;contain-intrinsic-size:auto 14rem}.empty{color:var(--quiet);font-style:italic}
.finding+.finding{border-top:1px solid var(--rule)}.finding{padding:1.15rem 0}.body>.finding:first-child,.brief>.finding:first-child{padding-top:0}
:target{scroll-margin-top:4.5rem}.finding:target{box-shadow:-1rem 0 0 var(--paper),-1.2rem 0 0 var(--focus)}
.sign{display:inline-block;min-width:1.1em;font-weight:700;text-align:center}
.told{font-size:1.2rem;line-height:1.5;max-width:42rem}.told q{quotes:none}
.standing{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;margin-top:.4rem;color:var(--quiet)}.standing .status{color:var(--ink);font-weight:600}
.id{font-family:var(--mono);font-size:.75rem;color:var(--quiet)}
.outlets .group{white-space:normal}
.difference h3{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem .8rem}.kind{font-weight:600;letter-spacing:.09em;text-transform:uppercase;font-size:.72rem}.subject{font-weight:600}
.verdict{color:var(--quiet)}.conflict>.verdict{color:var(--ink);font-weight:600}.conflict>.verdict .id{font-weight:400}
.readings{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));gap:0;margin:.8rem 0 .6rem;border-left:1px solid var(--rule)}
.readings>li{border-right:1px solid var(--rule);padding:.2rem 1rem .3rem}
.readings .value{font-size:1.3rem;line-height:1.35}
.readings.lines{grid-template-columns:minmax(0,1fr);border-left:0;max-width:44rem;margin-bottom:.3rem}.readings.lines>li{border-right:0;border-left:1px solid var(--rule);padding:.25rem 1rem .45rem}.readings.lines .value{font-size:1.08rem;line-height:1.5}.value ins,.value del,.passages ins,.passages del{text-decoration-skip-ink:none}
.why{color:var(--quiet);max-width:44rem}.why b,.rule b{color:var(--ink);margin-right:.35rem}.rule{color:var(--quiet);margin-top:.3rem}
code{font:.92em var(--mono);overflow-wrap:anywhere}
details{margin-top:.5rem}summary{cursor:pointer;width:max-content;max-width:100%;color:var(--link);padding:.15rem 0}summary:hover{text-decoration:underline}
.grounds,.twin>ul,.twin>.finding{margin-top:.4rem}
.grounds{border-left:3px solid var(--rule);padding:.2rem 0 .3rem 1rem}
.grounds ul>li{padding:.35rem 0}.cite{font-weight:600;white-space:nowrap}
.context{display:block;font:1rem/1.5 var(--serif);quotes:none;max-width:44rem}.context mark,.at:target mark,.at:target{background:var(--hit);color:var(--hit-ink)}
mark{background:none;color:inherit}
ins{color:var(--ins);text-decoration:underline 2px;text-underline-offset:.2em}del{color:var(--del);text-decoration:line-through 1.5px}
.scroll{overflow-x:auto}.scroll:focus-visible{outline-offset:-3px}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--rule)}thead th{color:var(--quiet);font-weight:500;vertical-align:bottom}tbody th{font-weight:500}caption{text-align:left;color:var(--quiet);padding-bottom:.4rem}
.tree svg{display:block;max-width:none;height:auto}.tree figcaption{color:var(--quiet);margin-top:.4rem}
.tree rect{fill:var(--paper);stroke:var(--ink);stroke-width:1.2}.tree .lost rect,.tree .event rect{stroke-dasharray:5 4}.tree .report rect{fill:var(--panel)}.tree .report rect+rect{fill:none}
.tree text{font:13px var(--sans);fill:var(--ink);text-anchor:middle}.edge{fill:none;stroke:var(--ink);stroke-width:1.3}.edge.inferred{stroke-dasharray:6 4}.tree marker path{fill:var(--ink)}
.tree-list li,.twin ul>li{padding:.22rem 0}.tree-list ul{padding-left:1.2rem}
.passages{font-size:1rem;min-width:34rem}.passages td{font-family:var(--serif)}.passages td:last-child{font-family:var(--sans)}.passages td{width:44%}.passages td:last-child,.passages th:last-child{width:12%;padding-right:0}
.speaker+.speaker,.twin>.speaker+.speaker{margin-top:2.2rem}.speaker>h3{font-size:1.35rem}.speaker .finding{padding:.9rem 0}
blockquote{font-size:1.2rem;line-height:1.6;max-width:44rem;border-left:3px solid var(--strong);padding-left:1.1rem}
.slot{border-bottom:2px dotted var(--quiet)}.slot sup{font:600 .62em var(--sans);color:var(--link);margin-left:.1em;vertical-align:.7em;line-height:0}
.apparatus{margin:.7rem 0 .2rem 1.2rem;list-style:decimal;font-size:1rem;max-width:44rem}.apparatus li{padding:.18rem 0 .18rem .3rem}.apparatus li::marker{font:600 .75rem var(--sans);color:var(--link)}.apparatus .part{list-style:none}.apparatus .outlets,.apparatus i{font-family:var(--sans);font-size:.8125rem;color:var(--quiet);font-style:normal}.lemma{font-style:italic}.bracket{color:var(--quiet)}
.single .said{font-size:1.1rem;max-width:44rem}
.line{display:block;max-width:100%;overflow:visible}.line path{fill:none;stroke:var(--ink);stroke-width:1.5}.line .axis{stroke:var(--rule);stroke-width:1}.line .bar{stroke-width:4}.line circle{fill:var(--ink)}
.drawn{min-width:15rem}.interval{color:var(--quiet)}
.figures table{min-width:40rem;margin-top:.4rem}.figures td q,.equation q{font-size:1.05rem}.figures td:last-child{font-family:var(--sans);font-size:.8125rem}.single .standing{display:inline-flex}.single .evidence:not([open]){display:inline-block;margin:0 0 0 1.1rem}
.equation{font-size:1.15rem}.columns{columns:17rem auto;column-gap:2rem}.columns li{break-inside:avoid}
.matrix{margin-bottom:1.5rem}.matrix table{min-width:44rem}.matrix tbody th{font:1rem/1.4 var(--serif);min-width:15rem;max-width:24rem}.matrix tbody th a{color:inherit;text-decoration-color:var(--rule)}.matrix .of{display:block;font-weight:400;max-width:8.5rem}.matrix td{white-space:nowrap}.matrix .silent{color:var(--quiet)}.matrix .says-otherwise{font-weight:600}
.claim .told{font-size:1.1rem}
.timeline>li{display:grid;grid-template-columns:minmax(0,1fr);padding:.8rem 0;border-top:1px solid var(--rule)}.timeline>li:first-child{border-top:0;padding-top:0}
.clashes>li{padding:.5rem 0}.timeline+.quiet{margin-top:.6rem}.timeline .told{font-size:1.1rem}.timeline .date .quiet{display:inline-block}
.date{font-weight:600}.date .quiet{font-weight:400}.printing{color:var(--quiet);font-family:var(--sans);font-size:.8125rem}
@media (min-width:46rem){.timeline>li{grid-template-columns:13rem minmax(0,1fr);gap:0 1.5rem}.timeline>li>*{grid-column:2}.timeline>li>.date{grid-column:1;grid-row:1/span 3}.timeline .date .quiet{display:block}}
.layers{border:0;padding:0;margin:0;min-width:0}.layers input{position:absolute;opacity:0}.layers label{display:inline-block;padding:.35rem .8rem;margin:0 .3rem .3rem 0;border:1px solid var(--rule);border-radius:2rem;cursor:pointer}.layers input:checked+label{background:var(--ink);color:var(--paper);border-color:var(--ink)}.layers input:focus-visible+label{outline:3px solid var(--focus);outline-offset:2px}
.reports{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:2.2rem 2.4rem;margin-top:1.3rem;font:1rem/1.6 var(--serif)}
.report{border-top:1px solid var(--strong);padding-top:.8rem;min-width:0}.report .title{font-size:1.2rem;line-height:1.3;margin:.3rem 0;font-weight:600}.report h3{font-family:var(--sans);font-size:.95rem}
.text{margin-top:.8rem}.text p+p{margin-top:.7rem}.furniture{color:var(--quiet);font:.8125rem/1.5 var(--sans);border:1px dashed var(--rule);padding:.4rem .6rem}.what{font-style:italic}.what::after{content:":"}
.ref{display:none;font:600 .68rem var(--mono);vertical-align:.45em;line-height:0;margin-left:.15em}
#layer-differences:checked~.reports mark.differences{border-bottom:2px solid var(--focus)}#layer-quotes:checked~.reports mark.quotes{border-bottom:2px dotted var(--link)}#layer-figures:checked~.reports mark.figures{border-bottom:2px dashed var(--ins)}#layer-shared:checked~.reports mark.shared{background:var(--panel);border-bottom:1px solid var(--quiet)}
#layer-differences:checked~.reports .ref.differences,#layer-quotes:checked~.reports .ref.quotes,#layer-figures:checked~.reports .ref.figures{display:inline}
.s:has(:target){background:var(--panel)}
.limits{margin-bottom:1rem}.limits li{padding-left:1.3rem;text-indent:-1.3rem}.limits li::before{content:"∅ ";color:var(--quiet)}
#method .body>p{max-width:44rem;margin-bottom:.9rem}.sources{min-width:46rem;margin:1rem 0}.long{overflow-wrap:anywhere;max-width:18rem}.bounds{columns:20rem auto;column-gap:2rem}.bounds>div{display:flex;gap:0 .8rem;justify-content:space-between;break-inside:avoid}.bounds dt{color:var(--quiet);overflow-wrap:anywhere}.bounds dd{margin:0;overflow-wrap:anywhere}
footer{padding-block:2rem 3rem}
#drawer{position:fixed;inset:0 0 0 auto;width:min(30rem,92vw);background:var(--paper);border-left:1px solid var(--strong);padding:1rem 1.5rem 2rem;overflow:auto;z-index:8}#drawer .reports{display:block;margin:0}#drawer .ref{display:none}#drawer mark.here{background:var(--hit);color:var(--hit-ink)}#drawer .close{float:right}
button{font:inherit;color:var(--link);background:none;border:1px solid var(--rule);border-radius:.3rem;padding:.2rem .7rem;cursor:pointer}
dialog{background:var(--paper);color:var(--ink);border:1px solid var(--strong);padding:1.2rem 1.6rem;font:.875rem/1.6 var(--sans);max-width:26rem}kbd{font-family:var(--mono);border:1px solid var(--rule);border-radius:.2rem;padding:0 .35em}
@media (max-width:40rem){.figures table{min-width:0}.figures thead{position:absolute;clip-path:inset(50%)}.figures tr{display:grid;padding:.7rem 0;border-bottom:1px solid var(--rule)}.figures th,.figures td{border:0;padding:.12rem 0}.drawn{min-width:0}}
@media (max-width:30rem){.matrix{display:none}.readings{border-left:0}.readings>li{border-right:0;border-left:2px solid var(--rule);margin-bottom:.5rem}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
