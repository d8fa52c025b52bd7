#!/usr/bin/env python3
"""The colours of style/10-tokens: every text pair >= 7:1, every UI pair >= 3:1, both themes. Exit 1 on failure.
usage: check_contrast.py colour.css dark.css [-v]"""
import re, sys
src = ''.join(open(f).read() for f in sys.argv[1:] if not f.startswith('-'))
def block(sel):
    i = src.index(sel); j = src.index('{', i); k = src.index('}', j)
    return dict(re.findall(r'(--c-[a-z0-9-]+):\s*(#[0-9A-Fa-f]{6})', src[j:k]))
light = block(':root {'); dark = {**light, **block(':root[data-theme="dark"]')}
os_dark = {**light, **block(':root:not([data-theme="light"])')}
assert dark == os_dark, 'the two dark blocks differ'
def lum(h):
    v = [int(h[i:i+2], 16)/255 for i in (1, 3, 5)]
    v = [c/12.92 if c <= .04045 else ((c+.055)/1.055)**2.4 for c in v]
    return .2126*v[0] + .7152*v[1] + .0722*v[2]
def cr(a, b):
    x, y = sorted((lum(a), lum(b)), reverse=True); return (x+.05)/(y+.05)
SURF = ['bg', 'surface', 'surface-2']
T = [(t, s) for t in ['text', 'muted', 'link', 'visited', 'primary', 'success', 'danger', 'warn', 'info'] for s in SURF]
T += [('on-primary', p) for p in ['primary', 'primary-hover', 'primary-active']] + [('on-accent', 'accent'), ('primary', 'primary-tint'), ('text', 'primary-tint')]
T += [(k, k+'-bg') for k in ['success', 'danger', 'warn', 'info']] + [('text', k+'-bg') for k in ['success', 'danger', 'warn', 'info']]
T += [('topic-'+k, s) for k in ['handy', 'computer', 'internet', 'sicher', 'arbeit', 'stadtteil'] for s in ['bg', 'surface', 'surface-2']]
U = [('border-strong', s) for s in SURF] + [('focus', 'focus-ring')]
T += [('on-facade', 'facade'), ('soft-on-facade', 'facade'), ('on-fill', 'fill'), ('on-fill', 'fill-hover'), ('on-accent', 'glow'), ('link-hover', 'bg'), ('link-hover', 'surface')]
U += [('fill-edge', s) for s in SURF]  # the one filled button against the page
bad = 0; rows = []
for name, th in (('light', light), ('dark', dark)):
    for (a, b), need in [(p, 7) for p in T] + [(p, 3) for p in U]:
        r = cr(th['--c-'+a], th['--c-'+b]); rows.append((name, a, b, th['--c-'+a], th['--c-'+b], r, need))
        if r < need: bad += 1; print(f'FAIL {name}: {a} on {b} = {r:.2f} < {need}')
if '-v' in sys.argv:
    for r in rows: print('%-5s %-16s on %-14s %s / %s  %.2f (>=%d)' % r)
print(f'{len(rows)} pairs, min text {min(r[5] for r in rows if r[6]==7):.2f}, min UI {min(r[5] for r in rows if r[6]==3):.2f}, failures {bad}')
sys.exit(bool(bad))
