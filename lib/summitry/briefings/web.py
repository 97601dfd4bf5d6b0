"""A briefing as one HTML file that needs nothing else and prints well. Every word is escaped."""

from html import escape

from summitry.briefings.content import Briefing, Line, Section
from summitry.charts import pictures

_STYLE = """
:root{color-scheme:light}
body{font:10.5pt/1.4 "Source Sans 3","Liberation Sans",Arial,sans-serif;color:#17212E;background:#fff;max-width:44em;margin:2em auto;padding:0 1em}
h1{font:600 19pt/1.2 Georgia,"Liberation Serif",serif;margin:0 0 .2em}
h2{font:600 12.5pt/1.25 Georgia,"Liberation Serif",serif;margin:1em 0 .25em;break-after:avoid}
p{margin:.25em 0}.lead,.more,footer{color:#4A5768}
table{border-collapse:collapse;width:100%}th{text-align:left;vertical-align:top;font-weight:600;padding:.1em 1em .1em 0;white-space:nowrap}
td{vertical-align:top;padding:.1em 0}th[colspan]{padding-top:.5em;white-space:normal}
ul{margin:.25em 0;padding-left:1.1em}li{margin:.15em 0;overflow-wrap:anywhere}b{font-weight:600}
sup{line-height:0}sup a{color:#1B5596;text-decoration:none}figure{margin:.5em 0;break-inside:avoid}figcaption{font-weight:600}
figure svg{max-width:100%;height:auto;overflow:visible}
.sources{columns:2;font-size:8.5pt;padding-left:2em;margin:.3em 0}.sources li{margin:0}
footer{border-top:1px solid #D5DCE5;margin-top:1em;padding-top:.4em;font-size:8.5pt}
@page{size:A4;margin:15mm 16mm}
@media print{body{max-width:none;margin:0;padding:0;font-size:9pt;line-height:1.3}h1{font-size:16pt}h2{font-size:11pt;margin-top:.7em}figure svg{max-height:58mm}.sources{columns:3;font-size:7.5pt}footer{font-size:7.5pt}}
@media(max-width:30em){.sources{columns:1}th,td{display:block;white-space:normal}}
"""


def to_html(briefing: Briefing) -> bytes:
    """Write a briefing as HTML.

    Returns:
        UTF-8; charts are drawn into it as SVG, nothing is fetched. The same briefing gives the same bytes.
    """
    facts = "".join(_fact(line) for line in briefing.facts)
    sources = "".join(
        f'<li id="source-{number}">{escape(source)}</li>' for number, source in enumerate(briefing.sources, 1)
    )
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        f"<title>{escape(briefing.title)}</title><style>{_STYLE}</style></head><body><main>",
        f'<h1>{escape(briefing.title)}</h1><p class="lead">{escape(briefing.lead)}</p>',
        f"<table>{facts}</table>",
        *(_section(part) for part in briefing.sections),
        f'<h2>Sources</h2><ol class="sources">{sources}</ol></main>',
        f"<footer>{escape(briefing.footer)}</footer></body></html>\n",
    ]
    return "".join(parts).encode()


def _fact(line: Line) -> str:
    if not line.words:
        return f'<tr><th colspan="2">{escape(line.name)}</th></tr>'
    return f"<tr><th>{escape(line.name)}</th><td>{escape(line.words)}{_notes(line)}</td></tr>"


def _section(part: Section) -> str:
    items = "".join(f"<li>{_named(line)}{escape(line.words)}{_notes(line)}</li>" for line in part.lines)
    body = f"<ul>{items}</ul>" if items else f"<p>{escape(part.empty)}</p>"
    more = f'<p class="more">And {part.left_out} more.</p>' if part.left_out else ""
    return f"<section><h2>{escape(part.heading)}</h2>{body}{more}{_figure(part)}</section>"


def _named(line: Line) -> str:
    return f"<b>{escape(line.name)}:</b> " if line.name else ""


def _notes(line: Line) -> str:
    links = ", ".join(f'<a href="#source-{number}">{number}</a>' for number in line.notes)
    # A number stands beside the word that it belongs to, never alone on a line.
    return f"\u00a0<sup>{links}</sup>" if links else ""


def _figure(part: Section) -> str:
    if part.picture is None:
        return ""
    drawn = pictures.to_svg(part.picture.drawing).decode()
    # The picture's own words are read out in its place.
    labelled = drawn.replace(
        "<svg ", f'<svg role="img" aria-label="{escape(part.picture.alt, quote=True)}" ', 1
    )
    return f"<figure><figcaption>{escape(part.picture.title)}</figcaption>{labelled}</figure>"
