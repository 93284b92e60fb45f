"""Settings as words: what a run was trained with, and in what several runs differ."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.pages.training.form.words import activity_name
from desktop.services.local_numbers import local
from desktop.services.runs.request import RunRequest
from training.contract.activities import activity
from training.contract.offered import offers
from training.contract.offers import AnyOffer, Choice, Layers, Number, Switch


class Setting(NamedTuple):
    """One setting of one run, as a person reads it."""

    title: str
    value: str


def setting_words(request: RunRequest) -> list[Setting]:
    """Return all settings that the run's activity offers, in the order of the form."""
    task = activity(request.activity)
    words = [Setting(_translated("Activity"), activity_name(request.activity))]
    if request.pictures:
        words.append(Setting(_translated("Pictures"), request.pictures))
    return words + [
        Setting(
            QCoreApplication.translate("offers", offer.title),
            value_words(offer, getattr(request.settings, offer.setting)),
        )
        for offer in offers(task)
    ]


def differing(requests: Sequence[RunRequest]) -> list[list[Setting]]:
    """Return for each run the settings in which not all of them are alike."""
    listed = [dict(setting_words(request)) for request in requests]
    titles = list(dict.fromkeys(title for one in listed for title in one))
    unlike = [title for title in titles if len({one.get(title) for one in listed}) > 1]
    return [[Setting(title, one[title]) for title in unlike if title in one] for one in listed]


def value_words(offer: AnyOffer, value: object) -> str:
    """Return the value of an offered setting as a form shows it."""
    match offer:
        case Choice():
            named = dict(zip(offer.values, offer.titles, strict=True))
            title = named.get(value, str(value))  # type: ignore[call-overload]
            return QCoreApplication.translate("offers", title)
        case Switch():
            return _translated("off") if value == offer.off else _translated("on")
        case Layers():
            return " · ".join(str(one) for one in value)  # type: ignore[attr-defined]
        case Number() if value is None:
            return QCoreApplication.translate("offers", offer.none)
        case Number(unit="share"):
            return local(f"{float(value):.3g}")  # type: ignore[arg-type]
        case Number(whole=True):
            return local(f"{value:,}")
        case _:
            return local(f"{float(value):.6f}".rstrip("0").rstrip("."))  # type: ignore[arg-type]


def _translated(word: str) -> str:
    """Return a word of this file in the user's language."""
    return QCoreApplication.translate("setting_words", word)
