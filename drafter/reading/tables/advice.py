"""Words of a consultation that is not called one: who looks at what, and with whom."""

from __future__ import annotations

from typing import Final

LOOKS: Final = "go look review talk walk discuss work"
"""Before "over your page with you": verbs of looking at it together."""
SIGNS: Final = "ن ي سن سي بن بي هن هي حن حي"
"""We and he, and their futures: the beginnings of the Arabic verbs."""
LOOKS_AR: Final = "راجع ناقش مر نظر شوف تصفح ستعرض حلل"
"""Go through, discuss, pass over, look, see, leaf through, survey, analyse: their stems."""
ADVISES: Final = "ننصحك ينصحك ننصحج ينصحج ننصحكم ينصحكم ننصحكي ينصحكي ينصحكم سننصحك سينصحك بننصحك بينصحك هننصحك هينصحك"
"""We advise you, he advises you, and that we will."""
SHOWN: Final = (
    "content page pages posts clip clips profiles post account profile channel videos captions audience "
    "محتواك محتواج محتواكم محتوى صفحتك صفحتج صفحتكم منشوراتك منشوراتج حسابك حسابج حسابكم الصفحة القناة المنشورات المقاطع "
    "قناتك قناتج فيديوهاتك فيديوهاتج مقاطعك مقاطعج جمهورك جمهورج"
)
"""What a client shows to his own clients: his content, page, posts, account, channel, clips, audience."""
TOGETHER: Final = "together معك معكم معج معاك معاكي معاج معاكم سويا معا سوا"
"""With you, together."""
