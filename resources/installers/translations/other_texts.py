"""Texts that are data: activities, what they offer, and the lessons and samples that ship."""

from collections.abc import Iterator

from desktop.services.lessons import lessons
from resources.installers.translations.messages import Message
from training.contract import offered
from training.contract.activities import ACTIVITIES
from training.contract.locations import resources
from training.contract.offered import offers
from training.contract.offers import AnyOffer, Choice, Layers, Number, Offer

ACTIVITY_CONTEXT, ERRORS, LESSONS = "activities", "errors", "lessons"
OFFERS, SAMPLES = "offers", "samples"


def other_texts() -> list[Message]:
    """Return the texts that the program translates by way of data."""
    found = [*_activities(), *_offers(), *_lessons(), *_samples()]
    return [one for one in dict.fromkeys(found) if one.source]


def _activities() -> Iterator[Message]:
    for task in ACTIVITIES:
        yield Message(ACTIVITY_CONTEXT, task.title)
        yield Message(ACTIVITY_CONTEXT, task.idea)


def _offers() -> Iterator[Message]:
    """Return the texts of all settings: those that an activity changes, and those as they begin."""
    every = [one for one in vars(offered).values() if isinstance(one, Offer)]
    every += [one for task in ACTIVITIES for one in offers(task)]
    for offer in every:
        yield from _one_offer(offer)


def _one_offer(offer: Offer | AnyOffer) -> Iterator[Message]:
    """Return the texts of one setting; the sentences that refuse a value are errors."""
    yield Message(OFFERS, offer.title)
    yield Message(OFFERS, offer.hint)
    match offer:
        case Number():
            yield Message(OFFERS, offer.none)
            yield Message(ERRORS, offer.too_low)
            yield Message(ERRORS, offer.too_high)
        case Choice():
            yield from (Message(OFFERS, title) for title in offer.titles)
        case Layers():
            yield Message(ERRORS, offer.too_few)
            yield Message(ERRORS, offer.too_many)
            yield from _one_offer(offer.each)


def _lessons() -> Iterator[Message]:
    for kept in lessons():
        if kept.kind == "shipped":
            yield Message(LESSONS, kept.lesson.title)
            yield Message(LESSONS, kept.lesson.text)
            yield from (Message(LESSONS, run.title) for run in kept.lesson.runs)


def _samples() -> Iterator[Message]:
    """Return what the sample pictures are called, which is in their files' names."""
    for path in sorted((resources() / "samples").glob("*/*")):
        yield Message(SAMPLES, path.stem.partition("-")[2].replace("_", " "))
