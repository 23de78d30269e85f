import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking'] });
const p = await b.newPage({ viewport: { width: Number(process.argv[4]??1280), height: 1500 }, colorScheme: (process.argv[5]??'light') as 'light'|'dark' });
await p.goto('file://'+(process.argv[6]??'/tmp/h.html'));
if (process.argv[3]) for (const s of process.argv[3].split(',').filter(Boolean)) await p.click(s).catch(e=>console.log(String(e)));
await p.evaluate(`document.querySelector('${process.argv[2]}').scrollIntoView({behavior:'instant'})`);
await p.waitForTimeout(300);
await p.screenshot({path:'/tmp/s-at.png'}); await b.close();
