"""The names of the platforms, a row for each, as they are written in both languages."""

from __future__ import annotations

from typing import Final

PLATFORMS: Final[tuple[str, ...]] = (
    "instagram|insta|انستغرام|انستقرام|انستجرام|انستا",
    "tik ?tok|تيك ?توك",
    "youtube|يوتيوب",
    "facebook|فيسبوك|فيس ?بوك",
    "telegram|تيليجرام|تيليغرام|تلغرام|تلجرام|تليجرام",
    "snapchat|snap|سناب ?شات|سناب",
    "twitter|تويتر",
    "linkedin|لينكد ?ان",
    "spotify|سبوتيفاي",
    "soundcloud|ساوند ?كلاود",
    "threads|ثريدز",
    "twitch|تويتش",
)
