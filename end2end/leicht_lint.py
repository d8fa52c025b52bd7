#!/usr/bin/env python3
"""Reference for the content linter (port to Rust; stdlib only). usage: leicht_lint.py leicht|einfach|standard [--sections] < text ; --selftest
--sections: the text has headings "## name"; each section is judged by itself (one JSON object a line), as `klick check --print` writes it.
Formulas: Flesch-Amstad, LIX, Wiener Sachtextformel 1-4. One syllable counter, frozen by the self-test."""
import re, sys, json
ABBR = r'(?:z\.\s?B|d\.\s?h|u\.\s?a|usw|bzw|ca|Dr|Nr|etc|ggf|evtl|inkl|Tel|Str|vgl|Abs|Art|MwSt|Hr|Fr)\.'
VOWEL = re.compile(r'(?:aa|ee|oo|ie|ei|ai|au|eu|äu|[aeiouyäöü])', re.I)
def sentences(t):                   # a colon ends a sentence only at a line end
    t = re.sub(ABBR, lambda m: m.group(0).replace('.', ''), t)
    t = re.sub(r'(\d)\.(?=\s?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\d))', r'\1', t)
    return [p.strip() for p in re.split(r'(?<=[.!?])\s+|\n+', t) if re.search(r'[A-Za-zÄÖÜäöüß0-9]', p)]
def words(s):                       # hyphen and middle dot split a word: the reader meets the parts
    return re.findall(r'[A-Za-zÄÖÜäöüß]+', s)
def syl(w): return max(1, len(VOWEL.findall(w)))
def measures(t):
    S = sentences(t); W = [w for s in S for w in words(s)]
    if not W: return {}
    n = len(W); sl = n/len(S); y = [syl(w) for w in W]
    asw = sum(y)/n; ms = 100*sum(k >= 3 for k in y)/n; iw = 100*sum(len(w) > 6 for w in W)/n; es = 100*sum(k == 1 for k in y)/n
    r = lambda x: round(x, 2)
    return dict(words=n, sentences=len(S), SL=r(sl), max_sentence=max(len(re.findall(r'[A-Za-zÄÖÜäöüß]+(?:[-·][A-Za-zÄÖÜäöüß]+)*', s)) for s in S), ASW=r(asw), MS=r(ms), IW=r(iw), ES=r(es),
        flesch_amstad=r(180 - sl - 58.5*asw), lix=r(sl + iw),
        wstf1=r(.1935*ms + .1672*sl + .1297*iw - .0327*es - .875), wstf2=r(.2007*ms + .1682*sl + .1373*iw - 2.779),
        wstf3=r(.2963*ms + .1905*sl - 1.1144), wstf4=r(.2744*ms + .2656*sl - 1.693))
LIMITS = {  # (hard, soft): hard fails the build, soft warns. LIX never fails: its 6-letter cut hits everyday German words (Sprache, Telefon)
 'leicht':   dict(max_sentence=(12, 8),  SL=(9, 7),   flesch_amstad=(65, 72), lix=(999, 40), wstf4=(4.5, 3.8)),
 'einfach':  dict(max_sentence=(18, 15), SL=(12, 10), flesch_amstad=(55, 62), lix=(999, 48), wstf4=(7, 5.5)),
 'standard': dict(max_sentence=(30, 22), SL=(18, 15), flesch_amstad=(35, 45), lix=(999, 56), wstf4=(11, 9))}
RULES = [  # id, level, regex, message
 ('ABK', 'hard', re.compile(ABBR), 'Abkürzung ausschreiben'),
 ('KLAMMER', 'hard', re.compile(r'[(\[{}\])]'), 'Keine Klammern'),
 ('ZEICHEN', 'hard', re.compile(r'[;§&*#/…†<>]'), 'Kein Sonderzeichen'),
 ('PROZENT', 'hard', re.compile(r'\d\s?%|\bProzent\b'), 'Keine Prozent-Zahl: „von 10 Menschen sind es 3“'),
 ('ROEMISCH', 'hard', re.compile(r'\b(?=[IVXLCDM]{2,}\b)[IVXLCDM]+\b'), 'Keine römischen Zahlen'),
 ('GROSSZAHL', 'soft', re.compile(r'\b\d{1,3}(?:\.\d{3})+\b|\b\d{5,}\b'), 'Große Zahl: „viele“ oder Vergleich'),
 ('KOMMAZAHL', 'soft', re.compile(r'\b\d+,\d+\b(?!\s?(?:Euro|€))'), 'Komma-Zahl vermeiden'),
 ('ZAHLWORT', 'soft', re.compile(r'\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b', re.I), 'Ziffer schreiben'),
 ('UHRZEIT', 'soft', re.compile(r'\b0\d:\d\d\b'), 'Uhrzeit ohne führende Null: 9 Uhr'),
 ('DATUM', 'soft', re.compile(r'\b\d{1,2}\.\d{1,2}\.(?:\d{2,4})?'), 'Datum so: 1. März 2026'),
 ('KONJUNKTIV', 'soft', re.compile(r'\b(?:würde|könnte|müsste|sollte|dürfte|hätte|wäre|möge|sei)(?:n|st|t)?\b', re.I), 'Kein Konjunktiv'),
 ('PASSIV', 'soft', re.compile(r'\b(?:wird|werden|wurde|wurden|worden)\b[^.!?]*\b(?:\w*ge\w{2,}(?:t|en)|(?:be|ver|er|ent|zer)\w+(?:t|en))\b'), 'Passiv? Aktiv schreiben'),
 ('GENITIV', 'soft', re.compile(r'\b[A-ZÄÖÜ]\w+\s(?:des|eines|meines|Ihres|seines|unseres)\s\w+', 0), 'Genitiv? „von dem …“'),
 ('NEBENSATZ', 'soft', re.compile(r',\s(?:dass|weil|wenn|obwohl|damit|falls|sodass|nachdem|bevor|während|der|die|das|dem|den|welche[rsmn]?)\b'), 'Nebensatz: 2 Sätze daraus machen'),
 ('VERNEINUNG', 'soft', re.compile(r'\b(?:nicht|kein(?:e[nmrs]?)?|nie|niemals|niemand|nichts)\b', re.I), 'Verneinung? Positiv sagen; sonst <b>nicht</b> fett'),
 ('NOMINAL', 'soft', re.compile(r'\b\w{5,}(?:ung|heit|keit|ismus|tion|tät)(?:en|s)?\b'), 'Haupt-Wort → Tu-Wort'),
 ('VERWEIS', 'soft', re.compile(r'\b(?:siehe|vgl|s\.\s?o|oben genannt|o\.\s?g)\b', re.I), 'Kein Verweis'),
 ('MAN', 'soft', re.compile(r'\bman\b'), 'Ansprechen: „Sie“'),
 ('GENDERZEICHEN', 'soft', re.compile(r'\w[:*_](?:in|innen)\b|\w/-?in(?:nen)?\b'), 'Ausschreiben oder neutral'),
 ('VERSAL', 'soft', re.compile(r'\b(?!(?:WLAN|SIM|PIN|PUK|QR|SMS)\b)[A-ZÄÖÜ]{3,}\b'), 'Keine Groß-Buchstaben-Wörter'),
]
def lint(t, v):
    out = []; m = measures(t)
    for k, (hard, soft) in LIMITS[v].items():
        if m['words'] < 60 and k not in ('max_sentence',): continue      # scores are noise on short texts: aggregate per lesson
        worse = (lambda a, b: a < b) if k == 'flesch_amstad' else (lambda a, b: a > b)
        lvl = 'hard' if worse(m[k], hard) else 'soft' if worse(m[k], soft) else None
        if lvl: out.append((lvl, k.upper(), m[k]))
    if v == 'leicht':
        for s in [l for l in t.split('\n') if l.strip()]:   # rules look at the raw line, before abbreviations are folded
            for i, lvl, rx, msg in RULES:
                if rx.search(s): out.append((lvl, i, msg, s))
            for w in re.findall(r'[A-Za-zÄÖÜäöüß]+', s):
                if len(w) >= 14 or syl(w) > 4: out.append(('soft', 'LANGWORT', 'Mit Binde-Strich trennen oder ersetzen', w))
            if s.count(',') > 1: out.append(('soft', 'KOMMAS', 'Mehr als 1 Komma', s))
        for line in t.split('\n'):
            if len(sentences(line)) > 1: out.append(('hard', 'SATZZEILE', 'Jeder Satz in eine neue Zeile', line.strip()))
    return m, out
GOLD = {'Tippen':2,'Nachricht':2,'Telefon':3,'Handy':2,'Bildschirm':2,'Internet':3,'Computer':3,'Passwort':2,'Bürgeramt':3,'Stadtteil':2,'Häuser':2,'Information':5,'Europa':3,'See':1,'Schlüssel':2,'Lernschwierigkeiten':5}
if __name__ == '__main__':
    if '--selftest' in sys.argv:
        for w, k in GOLD.items(): assert syl(w) == k, (w, syl(w), k)
        t = 'Sie wollen eine Nachricht schreiben.\nTippen Sie auf das grüne Zeichen.\nDas Zeichen heißt: Nachrichten.\nSie sehen jetzt eine Liste.\nTippen Sie unten rechts auf das Plus.\nWählen Sie einen Namen aus.\nSchreiben Sie Ihren Text.\nTippen Sie dann auf den Pfeil.\nIhre Nachricht ist jetzt unterwegs.'
        m, o = lint(t, 'leicht'); print(json.dumps(m, ensure_ascii=False)); assert not [x for x in o if x[0] == 'hard'], o; print('soft:', o)
        b = 'Die Anmeldung muss bis zum 31.01. (Ausschlussfrist!) durch den Teilnehmer/-in erfolgen; andernfalls wird der Antrag des Teilnehmers abgelehnt, weil die Frist z. B. nicht eingehalten worden ist. Bei 14 % wäre das so.'
        _, o = lint(b, 'leicht'); ids = {x[1] for x in o}; print(sorted(ids))
        assert {'ABK','KLAMMER','ZEICHEN','PROZENT','DATUM','PASSIV','GENITIV','NEBENSATZ','VERNEINUNG','KONJUNKTIV','MAX_SENTENCE','SATZZEILE','NOMINAL'} <= ids, ids
        print('selftest ok'); sys.exit()
    if '--sections' in sys.argv:
        bad = False
        for part in re.split(r'^## +', sys.stdin.read(), flags=re.M)[1:]:
            name, _, text = part.partition('\n')
            if not text.strip(): continue
            m, o = lint(text, sys.argv[1]); bad |= any(x[0] == 'hard' for x in o)
            print(json.dumps(dict(name=name.strip(), measures=m, found=o), ensure_ascii=False))
        sys.exit(bad)
    m, o = lint(sys.stdin.read(), sys.argv[1]); print(json.dumps(m, ensure_ascii=False)); [print(*x, sep=' | ') for x in o]; sys.exit(any(x[0] == 'hard' for x in o))
