"""The archive on a machine without a screen's libraries, in a folder nobody may write to."""

import re
import subprocess

import pytest

from tests.installers.clean_root.conftest import CHECKS, INSTALL, LOCALE, package
from tests.installers.clean_root.root import HOME

pytestmark = [pytest.mark.full, pytest.mark.timeout(600)]

SHARED = "/srv/Für alle"
SENTENCE = re.compile(
    r"layerwise: Layerwise needs system libraries that are missing here: (?P<names>lib\S+\.so\S*"
    r"(?:, lib\S+\.so\S*)*); on Debian or Ubuntu install them with: sudo apt install "
    r"(?P<packages>[a-z0-9.+ -]+)\.\n"
)


@pytest.fixture(scope="module")
def unpacked(empty_root):
    """The root with the whole program unpacked, and where that lies in it."""
    archive = package("layerwise-[0-9]*-linux-x86_64.tar.zst")
    folder = empty_root.folder / SHARED.removeprefix("/")
    folder.mkdir(parents=True)
    subprocess.run(["tar", "-xf", archive, "-C", folder], check=True)
    (name,) = (path.name for path in folder.iterdir())
    return empty_root, f"{SHARED}/{name}"


# First of all: what it tells to install is installed for the tests below.
def test_missing_libraries_are_named_and_what_is_told_to_install_is_enough(unpacked, display):
    root, folder = unpacked
    done = root.run(f"{folder}/layerwise", display=display.number)
    told = SENTENCE.fullmatch(done.stderr)
    assert (done.returncode, bool(told)) == (1, True), done.stderr
    CHECKS.mkdir(parents=True, exist_ok=True)
    (CHECKS / "archive-missing-libraries.txt").write_text(done.stderr, "utf-8")
    root.as_root(*INSTALL, *told["packages"].split())
    for language in ("C", LOCALE):  # the folder's own name is UTF-8 all the same
        done = root.run(f"{folder}/layerwise", "--check", display=display.number, LANG=language)
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr


def test_the_readme_names_packages_that_there_are(unpacked):
    root, folder = unpacked
    text = (root.folder / f"{folder.removeprefix('/')}/README.txt").read_text("utf-8")
    packages = re.search(r"sudo apt install (.*)", text)[1].split()
    assert "libegl1" in packages
    root.as_root(*INSTALL, "--simulate", *packages)


def test_it_opens_on_a_screen(unpacked, display):
    root, folder = unpacked
    process = root.start(f"{folder}/layerwise", display=display.number, LANG="C.UTF-8")
    try:
        display.hand("windowfocus", "--sync", display.window(), "sleep", "3")
        display.screenshot(CHECKS / "archive-first.png")
        display.hand("key", "ctrl+q")
        printed, _ = process.communicate(timeout=60)
    finally:
        process.kill()
        process.communicate(timeout=30)
    assert process.returncode == 0, printed
    assert "Traceback" not in printed


def test_it_tests_itself_where_it_may_not_write(unpacked):
    root, folder = unpacked
    done = root.run("sh", "-c", 'touch "$0/mark"', folder)
    assert "Read-only file system" in done.stderr
    done = root.run(f"{folder}/layerwise", "--self-test", timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_user_installs_it_and_removes_all_of_it(unpacked):
    root, folder = unpacked
    before = set(root.home.rglob("*"))
    done = root.run(f"{folder}/install-for-me")
    assert (done.returncode, done.stderr) == (0, "")
    entry = (root.home / ".local/share/applications/layerwise.desktop").read_text("utf-8")
    assert f'\nExec="{folder}/layerwise" %F\n' in entry
    done = root.run(f"{HOME}/.local/bin/layerwise-train", "list")
    assert "digits-ann" in done.stdout, done.stderr
    done = root.run(f"{folder}/install-for-me", "--remove")
    assert (done.returncode, done.stderr) == (0, "")
    assert set(root.home.rglob("*")) == before
