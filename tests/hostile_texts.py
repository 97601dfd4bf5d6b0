"""Texts of strangers that would do something wherever they were not shown as text, and a folder full of them."""

import json
from itertools import islice, product
from pathlib import Path

# What texts of strangers may hold, by what it would do if it were not shown as text. X stands for a word of its own.
_ACTS = ("alert(1)", "fetch('http://example.org/X')", "document.body.innerHTML='X'", "location='http://example.org/X'")  # fmt: skip
_TAGS = (
    "<script>{act}</script>", "<img src=x onerror={act}>", '<img src=x onerror="{act}">', "<svg onload={act}>", "<svg><script>{act}</script></svg>",
    "<body onload={act}>", "<iframe src=javascript:{act}>", '<iframe srcdoc="<script>{act}</script>">', "<a href=\"javascript:{act}\">X</a>",
    "[X](javascript:{act})", "![X](javascript:{act})", "<details open ontoggle={act}>", "</mark></p><script>{act}</script>", '"><script>{act}</script>',
    "' onmouseover='{act}", "<input autofocus onfocus={act}>", "<object data=javascript:{act}>", "<math href=javascript:{act}>X</math>",
    "<a href='data:text/html,<script>{act}</script>'>X</a>", "<!-- X --><script>{act}</script>", "<style>@import 'http://example.org/X'</style>{act}",
)  # fmt: skip
_MARKS = (
    "![X](http://example.org/X.png)", "[X](http://example.org/X)", "http://example.org/X", "www.example.org/X", "X@example.org", "<http://example.org/X>",
    "<img src=http://example.org/X.png>", "<link rel=stylesheet href=http://example.org/X.css>", "<base href=http://example.org/X>",
    "<meta http-equiv=refresh content=0;url=http://example.org/X>", "<form action=http://example.org/X><button>X</button></form>", "<b>X</b><br><i>X</i>",
    ":red[X]", ":blue-background[X]", ":material/home: X", ":smile: X", ":streamlit: X", ":small[X]", ":green-badge[X]", "$\\frac{1}{2}$ X", "$5 and $10 X",
    "$$X^2$$", "# X", "- X", "1. X", "> X", "**X** _X_ ~~X~~ `X`", "| X | X |", "***", "[^1] X", "-> X <- X", "--- X", "&lt;X&gt; &#60;X&#62; &nbsp;X",
    "{{X}} {%X%} ${X} #{X} <%= X %>", "{0} %s %n %(X)s {X!r}", "<!-- X", "<![CDATA[X]]>", "]]> X", "?> X", "\\u003cscript\\u003eX", "data:text/html,X", "vbscript:X",
    "=1+1+X", "=HYPERLINK(\"http://example.org/X\",\"X\")", "=cmd|' /C calc'!X", "+X", "-X", "@SUM(X)", "\tX=1", "\r=X", "＝1+X", "＋X", "－X", "＠X", "'=X", ";=X", "DDE(X)",
    "../../etc/X", "..\\..\\X", "/etc/X", "C:\\X", "%2e%2e%2fX", "X\u202etxt.exe", "\u200fX\u200e \u2066X\u2069", "\u0627\u0644X \u05d0X", "X\u0000\u0001\u0007\u001b[31mX",
    "X\u2028X\u2029X", "\ufeffX\u200b\u200dX", "X" + "\u0301" * 40, "W" * 3000 + "X", "\U0001f468\u200d\U0001f469 X", "} , title = {X} @misc{X,", "ER  - X TY  - JOUR",
    "END:VEVENT BEGIN:VEVENT SUMMARY:X", "X\\nATTENDEE:mailto:x@example.org", "\\input{/etc/X} \\write18{X}", "'; DROP TABLE X; --", "\" OR 1=1 NEAR( X", "CON X", "None X nan", "X" * 300,
)  # fmt: skip


def samples() -> list[str]:
    """200 texts that would do something wherever they were not shown as text; each bears a word of its own."""
    made = [tag.format(act=act) for act, tag in product(_ACTS, _TAGS)]
    several = [f"{tag} {mark}" for tag, mark in zip(_MARKS, reversed(_MARKS), strict=True)]
    found = list(islice([*made, *_MARKS, *several], 200))
    assert len(set(found)) == 200
    return [sample.replace("X", f"zq{place}") for place, sample in enumerate(found)]


def fill(folder: Path, samples: list[str]) -> None:
    """Write articles with every sample as an id, a title, an outlet, an address and in sentences of every table, and in file names."""
    records = []
    for place, sample in enumerate(samples):
        day = f"{2030 + place % 2}-03-{1 + place % 27:02}"
        talks = f"President Ana Roa of Chile held talks with Prime Minister Per Lund of Norway in Oslo on {sample} and energy."
        text = f"OSLO, March 3. {talks}\n“We want {sample} and more trade,” Roa said. The sides signed a memorandum on {sample} and fish. They plan to build 60 {sample} ports next year.\n{sample}\n"
        records.append(
            {"id": sample, "title": sample, "outlet": sample, "url": sample, "published": day, "text": text}
        )
    records.append({"id": "every", "outlet": "Every", "published": "2030-03-03", "text": "\n".join(samples)})
    (folder / "<img src=x onerror=alert(1)> :red[a] $b$.jsonl").write_text(
        "".join(f"{json.dumps(record)}\n" for record in records)
    )
    for place, sample in enumerate(samples):
        name = "".join(mark for mark in sample if mark not in "/\\\0").strip(". ")[:60]
        (folder / f"{name}.broken.csv").write_text("no\nrecord\n") if place % 40 == 0 else None
