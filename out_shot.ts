import { chromium } from 'playwright-core';
const only = process.argv[2] ?? 'all'; const file = process.argv[3] ?? '/tmp/h.html';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] });
for (const [name, width, scheme, js] of [['light',1280,'light',true],['dark',1280,'dark',true],['narrow',320,'light',false],['mid',800,'light',true]] as const) {
  if (only !== 'all' && only !== name) continue;
  const p = await b.newPage({ viewport: { width, height: 900 }, colorScheme: scheme, javaScriptEnabled: js });
  p.on('console', m => console.log(name, m.type(), m.text()));
  p.on('pageerror', e => console.log(name, 'ERR', e.message));
  await p.goto('file://'+file);
  console.log(name, await p.evaluate('[document.documentElement.scrollWidth, innerWidth, document.documentElement.scrollHeight]').catch(e=>String(e)));
  const h = Math.min(Number(await p.evaluate('document.documentElement.scrollHeight')), 14000);
  for (let y=0,i=0; y<h && i<9; y+=1700,i++) { await p.setViewportSize({width, height: 1700}); await p.evaluate(`scrollTo({top:${y},behavior:'instant'})`); await p.screenshot({ path: `/tmp/s-${name}-${i}.png` }); }
  await p.close();
}
if (only==='print'||only==='all'){ const p = await b.newPage(); await p.goto('file://'+file); await p.pdf({path:'/tmp/h.pdf', format:'A4', preferCSSPageSize:false}); 
 await p.setViewportSize({width:700,height:1000}); await p.emulateMedia({media:'print'}); await p.screenshot({path:'/tmp/s-print.png', fullPage:true}); }
await b.close();
