"""A step is done in a process of its own; whatever that does, one result comes of it."""

import os
import re
import sys
import time

import psutil
import pytest

from desktop.self_test.attempt import attempt
from desktop.self_test.steps import Step

posix = pytest.mark.skipif(os.name != "posix", reason="signals end processes on POSIX")


def tried(name, limit_s=30.0):
    step = Step(name, "", f"tests.desktop.self_test.faulty_steps:{name}", limit_s)
    return attempt(step, os.environ)


def test_what_works_is_told_whatever_else_it_says():
    result = tried("talk")
    assert (result.outcome.status, result.outcome.sentence) == ("ok", "all is well")
    assert result.details == () and 0 < result.seconds < 30


def test_a_step_that_fails_says_what_to_do():
    result = tried("refuse")
    assert result.outcome.status == "failed"
    assert result.outcome.sentence == "The lamp is broken; mend it."


def test_what_is_not_in_this_edition_is_skipped():
    assert tried("skip").outcome.status == "skipped"


def test_an_unexpected_error_is_a_sentence_and_its_trace_a_detail():
    result = tried("stumble")
    assert result.outcome.sentence == (
        "Something unexpected went wrong (ZeroDivisionError: division by zero); install Layerwise "
        "again."
    )
    assert any("stumble" in line for line in result.details)


def test_a_part_that_is_missing_is_named():
    assert "no_such_package" in tried("lack").outcome.sentence


def test_a_step_that_hangs_is_ended_at_its_limit_and_says_where_it_was():
    result = tried("hang", limit_s=1.0)
    assert result.outcome.status == "failed" and result.outcome.sentence.startswith(
        "This was not done within 1 s; close other programs"
    )
    assert result.seconds < 4
    assert any("faulty_steps.py" in line and "hang" in line for line in result.details)


@posix
def test_a_step_that_hangs_deafly_is_ended_by_force():
    assert "not done within 1 s" in tried("hang_deaf", limit_s=1.0).outcome.sentence


def test_what_a_step_has_started_ends_with_it():
    result = tried("leave_a_child", limit_s=2.0)
    assert "not done within 2 s" in result.outcome.sentence
    pid = int(re.search(r"child (\d+)", "\n".join(result.details))[1])
    deadline = time.monotonic() + 10
    while is_alive(pid):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def is_alive(pid):
    """Whether a process runs; one that nobody has asked yet how it ended does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@posix
def test_a_step_that_crashes_is_one_failed_step():
    result = tried("crash")
    assert "ended while it did this (SIGSEGV)" in result.outcome.sentence
    assert any("Segmentation fault" in line for line in result.details)


def test_a_process_that_ends_without_a_word_has_failed():
    assert "exit status 3" in tried("give_up_silently").outcome.sentence


@posix
def test_a_crash_after_the_last_word_counts():
    assert "SIGABRT" in tried("crash_at_the_end").outcome.sentence


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="so Qt ends on Linux")
def test_an_abort_of_qt_is_one_failed_step():
    result = tried("start_qt_without_a_screen")
    assert "SIGABRT" in result.outcome.sentence
    assert any("could not connect to display" in line for line in result.details)
