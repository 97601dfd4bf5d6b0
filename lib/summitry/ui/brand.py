"""The mark: two summits, in the colours of the first two visits. Drawn here, so that nothing is fetched."""

from PIL import Image, ImageDraw

from summitry.charts.palette import of_visits

_FIRST, _SECOND = of_visits(["", ""])
LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 176 32" width="176" height="32">'
    f'<path d="M2 27 14 6l7.2 12.6L16.4 27z" fill="{_FIRST}"/><path d="M17.6 27 25 14l8 13z" fill="{_SECOND}"/>'
    '<text x="42" y="24" font-family="Source Serif, Source Serif Pro, Georgia, serif" font-size="22" font-weight="600" fill="#7D8896">Summitry</text></svg>'
)


def _icon() -> Image.Image:
    picture = Image.new("RGBA", (64, 64), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    draw.polygon([(2, 54), (25, 12), (39, 37), (30, 54)], fill=_FIRST)
    draw.polygon([(33, 54), (47, 29), (62, 54)], fill=_SECOND)
    return picture


ICON = _icon()
