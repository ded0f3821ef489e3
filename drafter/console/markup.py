"""Small pieces of HTML in which every text is escaped: nothing that a client or a model wrote is ever markup."""

from __future__ import annotations

from html import escape

from drafter.folding import Language


class Markup(str):
    """HTML that is safe to show: it was built by ``tag`` and ``join``."""

    __slots__ = ()


def tag(name: str, *inner: str, css: str = "", **attributes: str) -> Markup:
    """An element; what is no ``Markup`` is escaped. A trailing underscore of an attribute is dropped, others become hyphens.

    >>> tag("p", "5 < 6 & ", tag("b", "so"), css="note", dir="auto")
    '<p class="note" dir="auto">5 &lt; 6 &amp; <b>so</b></p>'
    """
    given = {**({"class": css} if css else {}), **attributes}
    written = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"' for key, value in given.items())
    return Markup(f"<{name}{written}>{join(*inner)}</{name}>")


def join(*parts: str) -> Markup:
    """Parts one after another; what is no ``Markup`` is escaped."""
    return Markup("".join(part if isinstance(part, Markup) else escape(part, quote=False) for part in parts))


def foreign(text: str, name: str = "span", css: str = "") -> Markup:
    """Words of a client, an agent or a file in their own direction.

    >>> foreign("<b>مرحبا</b>")
    '<span dir="auto">&lt;b&gt;مرحبا&lt;/b&gt;</span>'
    """
    return tag(name, text, css=css, dir="auto")


def page_direction(lang: Language) -> str:
    """The direction of the interface."""
    return "rtl" if lang == "ar" else "ltr"
