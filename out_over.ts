import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
for (const f of process.argv.slice(2)) for (const w of [320, 390, 800, 1280]) { const p = await b.newPage({ viewport: { width: w, height: 900 } }); const errs: string[] = []; p.on('console', m=>errs.push(m.text())); await p.goto('file://'+f); 
await p.evaluate("document.querySelectorAll('details').forEach(d=>d.open=true)");
console.log(f, w, await p.evaluate('document.documentElement.scrollWidth-innerWidth'), errs, await p.evaluate(`[...document.querySelectorAll('body *')].filter(e=>e.getBoundingClientRect().right>innerWidth+1 && !e.closest('.scroll') && !e.closest('nav') && e.getClientRects().length).slice(0,4).map(e=>e.tagName+'.'+e.className)`)); await p.close(); }
await b.close();
