/** Print, A4 or Letter: every piece of evidence open, nothing that only works on a screen. */
export const printStyle = `
@page{margin:18mm 16mm 20mm;@bottom-left{content:"Stemma";font:8pt sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}
@media print{
:root{--paper:#fff;--ink:#000;--quiet:#444;--rule:#bbb;--strong:#000;--link:#000;--panel:#f3f3f3;--hit:#fff;--hit-ink:#000;--del:#000;--ins:#000}
body{font-size:10pt;line-height:1.45}
nav,.skip,#drawer,dialog,.layers>label,.layers>input{display:none}
main,.masthead,footer{max-width:none;padding-inline:0}
.masthead{padding-block:0 6mm}h1{font-size:26pt}.lede{font-size:13pt}
.beside{display:block}.beside>header{position:static;margin-bottom:3mm}
section{margin-top:8mm;padding-top:3mm}h2,h3{break-after:avoid}
.readings,.origins>li,tr,blockquote,.brief>li,.timeline>li,.pair>h3,.tree{break-inside:avoid}
.told,blockquote{font-size:12pt}.readings .value{font-size:12pt}
details::details-content{content-visibility:visible;display:block;block-size:auto;opacity:1}
details>summary{list-style:none;color:#000;font-weight:600}details>summary::-webkit-details-marker{display:none}
.context{font-size:9.5pt}.context mark{text-decoration:underline;text-underline-offset:.15em}
.scroll{overflow:visible}table,.matrix table,.figures table,.passages,.sources{min-width:0;font-size:8pt}.tree svg{max-width:100%}
.matrix td{white-space:normal}.matrix tbody th{min-width:0;font-size:9pt}.line{width:34mm}.drawn{min-width:0}
.reports{display:block;columns:2;column-gap:9mm;font-size:9pt}.report{break-before:auto;margin-bottom:8mm}
.finding:target,.s:has(:target),.at:target,.at:target mark{background:none;box-shadow:none}
a{text-decoration:none}.cite{text-decoration:underline}
}
`;
