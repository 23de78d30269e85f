import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] });
const p = await b.newPage({javaScriptEnabled:false}); await p.setViewportSize({width:680,height:1900}); await p.emulateMedia({media:'print'});
await p.goto('file:///tmp/h.html');
for (let i=0;i<4;i++) await p.screenshot({path:`/tmp/s-print-${i}.png`, fullPage:true, clip:{x:0,y:i*1900,width:680,height:1900}});
await b.close();
