/**
 * Enhancement only: the page reads, opens and prints without it. Keys as in the workbench; a drawer that shows the
 * report beside a finding. Plain old JavaScript, no network, nothing stored.
 */
export const script = `
(function(){
var doc=document,drawer=doc.getElementById('drawer'),help=doc.getElementById('keys'),back=null;
function all(q){return Array.prototype.slice.call(doc.querySelectorAll(q))}
function visible(e){return e.getClientRects().length>0}
function current(list){var a=doc.activeElement;return list.findIndex(function(e){return e===a||e.contains(a)})}
function go(q,step){var list=all(q).filter(visible);if(!list.length)return;var i=current(list);
 if(i<0){var y=step>0?Infinity:-Infinity;list.forEach(function(e,n){var t=e.getBoundingClientRect().top;if(step>0?(t>60&&t<y):(t<0&&t>y)){y=t;i=n-step}});if(i<0&&step<0)i=0}
 i=Math.max(0,Math.min(list.length-1,i+step));list[i].focus({preventScroll:true});list[i].scrollIntoView({block:'start'})}
function here(){var list=all('.finding'),i=current(list);return i<0?null:list[i]}
function toggle(){var f=here();var d=f&&f.querySelector('details');if(d)d.open=!d.open}
function close(){if(!drawer.hidden){drawer.hidden=true;drawer.lastElementChild.replaceChildren();if(back)back.focus();back=null}}
function show(link){var at=doc.getElementById(link.getAttribute('href').slice(1));var report=at&&at.closest('.report');if(!report)return false;
 at.setAttribute('data-here','');var copy=report.cloneNode(true);at.removeAttribute('data-here');
 copy.removeAttribute('id');var hit=copy.querySelector('[data-here]');
 Array.prototype.forEach.call(copy.querySelectorAll('[id]'),function(e){e.removeAttribute('id')});
 Array.prototype.forEach.call(copy.querySelectorAll('.ref'),function(e){e.remove()});
 var first=hit&&paint(copy,hit,at.id);
 drawer.lastElementChild.replaceChildren(copy);drawer.hidden=false;back=link;drawer.focus();if(first)first.scrollIntoView({block:'center',behavior:'instant'});return true}
function paint(copy,hit,id){var part=id.split('-'),left=part[2]-part[1],walk=doc.createTreeWalker(copy,4),node,list=[],on=false,first=null;
 while((node=walk.nextNode()))list.push(node);
 list.forEach(function(n){if(!on&&hit.contains(n))on=true;if(!on||left<=0||n.parentNode.closest('.what'))return;
  if(n.data.length>left)n.splitText(left);left-=n.data.length;var m=doc.createElement('mark');m.className='here';n.replaceWith(m);m.append(n);first=first||m});return first}
doc.addEventListener('click',function(e){var a=e.target.closest&&e.target.closest('a.cite');
 if(a&&!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&window.innerWidth>=1000&&show(a))e.preventDefault();
 if(e.target.closest&&e.target.closest('.close'))close()});
doc.addEventListener('keydown',function(e){var t=e.target;
 if(e.ctrlKey||e.metaKey||e.altKey||(t.matches&&t.matches('textarea,select,[contenteditable],input:not([type=radio])')))return;
 var k=e.key;
 if(k==='j')go('.finding',1);else if(k==='k')go('.finding',-1);else if(k==='n')go('.difference',1);else if(k==='p')go('.difference',-1);
 else if(k==='e'||k==='w'||k==='o')toggle();else if(k==='?'&&help.showModal){help.open?help.close():help.showModal()}
 else if(k==='Escape'||k==='x')close();else return;e.preventDefault()});
var opened=[];
window.addEventListener('beforeprint',function(){opened=all('details:not([open])');opened.forEach(function(d){d.open=true})});
window.addEventListener('afterprint',function(){opened.forEach(function(d){d.open=false})});
doc.documentElement.classList.add('scripted');
})();
`;
