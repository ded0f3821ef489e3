"""How a reply shows that it heard how the client writes, in either language; a rough sign, for measuring alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

ANSWERS: Final[Mapping[str, tuple[str, str, str]]] = {
    "upset": (
        r"\b(?:sorry|apolog\w+|understand\w*|frustrat\w+|worr\w+|anger|angry|annoyed|tired|hear (?:how|you)|deserved|regret)\b",
        r"نعتذر|اعتذار|آسف|يؤسفنا|نأسف|نتفهم|نتفهّم|نقدّر|ندرك|حقك|الحق مع|قلق|ضيقك|غضب|تعبك|صعوبة",
        "we apologise, sorry, it saddens us, we understand, we value, you are right, worry, distress, anger, tired, hard",
    ),
    "joking": (
        r"\b(?:smile\w*|laugh\w*|humour|humor|funny|joke|coffee|karaoke|search party|poor soul|missing persons|guests)\b",
        r"ابتسام|أضحك|ضحك|خفة|طرافة|دعابة|القهوة|الكاريوكي|فريق البحث|مفقودين|الضيوف",
        "smile, made us laugh, lightness, wit, joke, coffee, karaoke, search party, missing persons, guests",
    ),
    "gulf": (
        r"\b(?:hello|hi|welcome|wa alaikum|good (?:evening|morning))\b",
        r"حيّاك|حياك|هلا|أهلًا|مرحبًا|مرحبا|وعليكم السلام|يعطيك العافية|مساء (?:النور|الورد|الخير)|صباح|بخير|سالفة",
        "greetings of the Gulf: may God keep you, hello, welcome, and upon you peace, may He give you strength, evening of light, well, story",
    ),
    "arabizi": (
        r"\b(?:hello|hi|welcome|wa alaikum)\b",
        r"حيّاك|حياك|هلا|أهلًا|مرحبًا|مرحبا|وعليكم السلام|يعطيك العافية",
        "the same greetings",
    ),
    "formal": (
        r"\bdear\b|\bthank you\b|\bappreciate\b|\bplease\b",
        r"المحترم|الأستاذ|السيد|نشكر|نقدّر|يرجى|تفضل",
        "respected, Mr, Ms, we thank, we value, kindly",
    ),
}
"""For each register: English signs, Arabic signs (one of each must be there), and what the Arabic ones say."""

LOOSE: Final = r"\b\w+'(?:re|ll|ve|d|m|t|s)\b|!|😂|😅"
"""Contractions, exclamation marks and faces, which a formal reply does without."""
