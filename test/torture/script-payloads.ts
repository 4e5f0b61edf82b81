// A hundred ways to get a script to run from text. Each would call `ran()` where the page let it.

const events = ['onerror', 'onload', 'onfocus', 'onmouseover', 'onanimationstart', 'ontoggle'] as const;
const elements = [
  'img src=x',
  'svg',
  'body',
  'input autofocus',
  'details open',
  'video src=x',
  'iframe src=x',
] as const;

const handlers: readonly string[] = elements.flatMap((element) =>
  events.map((event) => `<${element} ${event}="ran()">`),
);

const others: readonly string[] = [
  '<script>ran()</script>',
  '<script src="data:text/javascript,ran()"></script>',
  '<SCRIPT>ran()</SCRIPT>',
  '<scr<script>ipt>ran()</scr</script>ipt>',
  '"><script>ran()</script>',
  "'><img src=x onerror=ran()>",
  '</title><img src=x onerror=ran()>',
  '</textarea><img src=x onerror=ran()>',
  '</style><img src=x onerror=ran()>',
  '--><img src=x onerror=ran()>',
  '<a href="javascript:ran()">a</a>',
  '<a href="JaVaScRiPt:ran()">a</a>',
  '<a href="java\tscript:ran()">a</a>',
  '<a href=" javascript:ran()">a</a>',
  '<a href="data:text/html,<script>parent.ran()</script>">a</a>',
  '[link](javascript:ran())',
  '[link](JAVASCRIPT:ran())',
  '[link](javascript&colon;ran())',
  '[link](data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==)',
  '![picture](javascript:ran())',
  '![picture](x"onerror="ran())',
  '![x](x "title" onerror=ran())',
  '<javascript:ran()>',
  '[ref]: javascript:ran()',
  '[a][ref]',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<iframe src="javascript:parent.ran()"></iframe>',
  '<object data="javascript:ran()"></object>',
  '<embed src="javascript:ran()">',
  '<form action="javascript:ran()"><button>go</button></form>',
  '<button formaction="javascript:ran()">go</button>',
  '<math><mtext></mtext><mglyph><style></math><img src=x onerror=ran()>',
  '<svg><script>ran()</script></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:ran()"><text>a</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=ran() />#x">',
  '<template><script>ran()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<xss style="animation-name:x" onanimationstart="ran()">',
  '<meta http-equiv="refresh" content="0;url=javascript:ran()">',
  '<base href="javascript:ran()//">',
  '<link rel="stylesheet" href="data:text/css,*{}" onload="ran()">',
  '<marquee onstart=ran()>',
  '<audio src=x onerror=ran()>',
  '<source onerror=ran()>',
  '&lt;img src=x onerror=ran()&gt;',
  '\u003cimg src=x onerror=ran()\u003e',
  '{{constructor.constructor("ran()")()}}',
  '${ran()}',
  '`${ran()}`',
  "';ran();//",
  '";ran();//',
  'javascript:ran()',
  'javascript:/*--></title></style></textarea></script><svg/onload="ran()">',
  '<img src=`x`onerror=ran()>',
  '<img/src=x/onerror=ran()>',
  '<img src=x onerror&#61;ran()>',
  '<p style="background:url(javascript:ran())">',
];

export const scriptPayloads: readonly string[] = [...others, ...handlers];

/** All of them in one line, beginning with number `first`. */
export const payloadsFrom = (first: number): string => {
  const at = first % scriptPayloads.length;
  return [...scriptPayloads.slice(at), ...scriptPayloads.slice(0, at)].join(' ');
};
