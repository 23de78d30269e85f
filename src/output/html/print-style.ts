/**
 * Print, A4 or Letter: nothing that only works on a screen. Every piece of evidence is there, once: a number after an
 * outlet is that of the sentence in the report, which is printed at the end with its sentences numbered.
 */
export const printStyle = `
@page{margin:15mm 14mm 17mm;@bottom-left{content:"Stemma";font:7.5pt sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:7.5pt sans-serif}}
@media print{
:root{--paper:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--strong:#000;--link:#000;--panel:#f3f3f3;--hit:#fff;--hit-ink:#000;--del:#000;--ins:#000}
body{font-size:9pt;line-height:1.36}
nav,.skip,#drawer,dialog,.layers>label,.layers>input,footer kbd{display:none}.matrix .of{font-size:6.5pt;max-width:none}
main,.masthead,footer{max-width:none;padding-inline:0}
.masthead{padding-block:0 4mm}h1{font-size:23pt;margin:.3rem 0 .4rem}.lede{font-size:11.5pt}.kicker{padding-top:2mm}.origins{margin-top:3mm}.origins>li{padding:1mm 0}
.beside{display:block}.beside>header,.wide>header{position:static;margin-bottom:2mm}
section,section:first-child{margin-top:5mm;padding-top:2mm}h2,h3,.sub{break-after:avoid}h3,.speaker>h3{font-size:10.5pt}h2{font-size:11pt}
.quiet,.about,.kind,.verdict,.standing,.givers,.evidence,.twin,th,caption,figcaption,.date,.why,.rule,.matrix,.sources,.bounds,.interval,.glance,.no,.cite{font-size:7.5pt;line-height:1.35}.origins .who{font-size:9pt}
.readings>li,.origins>li,tr,blockquote,.brief>li,.timeline>li,.pair>h3,.tree,.singles>li,.claim,.apparatus li{break-inside:avoid}
.finding,.speaker .finding,.timeline>li{padding:1.3mm 0}.standing,details,.grounds,.readings,.apparatus,.evidence{margin-top:.4mm;margin-bottom:.4mm}.speaker+.speaker,.twin>.speaker+.speaker{margin-top:2.5mm}
.told,blockquote,.claim .told,.timeline .told,.single .said{font-size:9.5pt;line-height:1.35;max-width:none}.readings .value,.readings.lines .value{font-size:10pt;line-height:1.35}.readings>li,.readings.lines>li{padding:.3mm 2.5mm}.apparatus{font-size:8.5pt}.apparatus .outlets,.apparatus i,.id{font-size:7pt}
details::details-content{content-visibility:visible;display:block;block-size:auto;opacity:1}
details>summary{list-style:none;color:#000;font-weight:600}details>summary::-webkit-details-marker{display:none}
.words>summary,.places>summary,.sentences>summary{display:none}
.grounds{border-left-width:1px;padding:0 0 0 2mm}.why,.context{max-width:none}
.words ul>li,.places ul>li{display:inline;padding:0}.words ul>li+li::before,.places ul>li+li::before{content:" · "}.sentences ul>li{padding:.2mm 0}
.context{display:inline;font-size:8.5pt;line-height:1.35;quotes:auto}.context mark{text-decoration:none}.sentences .context mark{text-decoration:underline;text-underline-offset:.15em}
.words .around,.again .context,.places .context,.by{display:none}.no{display:inline}.cite{text-decoration:none}.rule,.why{display:inline;margin:0}.rule b,.pair .evidence .rule{display:none}.rule code{color:#666;font-size:6.5pt}.difference>.why,.pair>.why{display:block}
.claims-list,.singles,.voices{columns:2;column-gap:8mm}.voices>.speaker{break-inside:auto}
.singles>li{padding:.3mm 0}.singles q{font-size:8.5pt}
.scroll{overflow:visible}table,.matrix table,.figures table,.passages,.sources{min-width:0;font-size:7.5pt}th,td{padding:.6mm 2mm .6mm 0}.figures td q,.equation q{font-size:9pt}.tree svg{max-width:120mm;max-height:90mm}.passages td{font-size:8pt;line-height:1.3}
.matrix td{white-space:normal}.matrix tbody th{min-width:0;font-size:8pt;line-height:1.25}.line{width:34mm;height:12px}.drawn{min-width:0}
.timeline>li{grid-template-columns:34mm minmax(0,1fr);gap:0 3mm}.timeline .printing{padding:.3mm 0;border:0}
.reports{display:block;columns:2;column-gap:8mm;font-size:8pt;line-height:1.34}.report{break-before:auto;margin-bottom:4mm}.report .title{font-size:10pt}.text p+p{margin-top:.9mm}.furniture{font-size:7pt;padding:.5mm 1mm}
.s[data-n]:not([data-n=""])::before{content:attr(data-n) " ";font:600 5.8pt var(--sans);vertical-align:.35em;line-height:0;color:#444}
.bounds{columns:4;column-gap:5mm;font-size:5.6pt;line-height:1.25}.sources{font-size:7pt}.sources code{font-size:6pt}
.stock-phrase{display:none}
.finding:target,.s:has(:target),.at:target,.at:target mark{background:none;box-shadow:none}
a{text-decoration:none}
}
`;
