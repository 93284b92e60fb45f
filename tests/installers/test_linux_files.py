"""What the desktop reads of the application is valid, complete, and says what the program does."""

import configparser
import os
import re
import shutil
import subprocess
import sys
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops

from resources.installers.linux.build_deb import released_at
from resources.installers.linux.shared_files import MIME_ICONS, write_shared_files
from tests.conftest import ROOT
from training.contract.version import __version__

LINUX = ROOT / "resources" / "installers" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
MODULES = {"layerwise": "desktop", "layerwise-train": "training"}


@pytest.fixture(scope="module")
def entry():
    """The desktop entry's own group."""
    parser = configparser.RawConfigParser(delimiters="=", comment_prefixes="#")
    parser.optionxform = str
    parser.read(LINUX / "layerwise.desktop", "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def kinds():
    """The kinds of files that are declared, by their MIME type."""
    tree = ElementTree.parse(LINUX / "layerwise-mime.xml")
    return {kind.get("type"): kind for kind in tree.iter(f"{MIME}mime-type")}


@pytest.fixture(scope="module")
def description():
    """The AppStream description."""
    return ElementTree.parse(LINUX / "layerwise.metainfo.xml").getroot()


def checked(program, *arguments):
    """Run a checker if the machine has it; its messages, or a skip."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_the_entry_opens_every_kind_of_file_that_is_declared(entry, kinds, description):
    opened = set(entry["MimeType"].rstrip(";").split(";"))
    assert opened == set(kinds)
    assert opened == {kind.text for kind in description.iter("mediatype")}
    assert entry["Exec"] == "layerwise %F"


def test_names_are_in_german_too(entry, kinds):
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry[f"{key}[de]"] != entry[key]
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    for kind in kinds.values():
        assert [comment.get(language) for comment in kind.iter(f"{MIME}comment")] == [None, "de"]


def test_a_kind_of_ours_has_an_icon_and_an_ending(kinds):
    ours = {name: kind for name, kind in kinds.items() if ".layerwise." in name}
    assert {kind.find(f"{MIME}icon").get("name") for kind in ours.values()} == set(MIME_ICONS)
    endings = {kind.find(f"{MIME}glob").get("pattern") for kind in ours.values()}
    assert endings == {"*.layerwise-lesson", "*.layerwise-pack"}


def test_the_entry_is_valid():
    assert checked("desktop-file-validate", LINUX / "layerwise.desktop") == (0, "")


def test_the_description_is_valid():
    status, told = checked("appstreamcli", "validate", "--no-net", LINUX / "layerwise.metainfo.xml")
    assert status == 0, told


def test_the_version_is_everywhere_the_programs(description):
    newest = description.find("releases/release")
    assert newest.get("version") == __version__
    assert (LINUX / "changelog").read_text("utf-8").startswith(f"layerwise ({__version__}) ")
    assert released_at() > 0
    for page in MODULES:
        assert f'"Layerwise {__version__}"' in (LINUX / f"{page}.1").read_text("utf-8")


@pytest.mark.parametrize("page", MODULES)
def test_the_manual_page_names_the_options_of_all_commands_and_no_others(page, commands):
    asked = [options(help_of(MODULES[page], *command)) for command in commands[page]]
    assert all("--help" in found for found in asked)
    assert options(manual(page)) == set().union(*asked)


def test_the_manual_page_names_each_option_where_its_command_is(commands):
    sections = manual("layerwise-train").split("\n.SH OPTIONS OF ")[1:]
    for (command,) in commands["layerwise-train"][1:]:
        its_own = [text for text in sections if {"ALL", command.upper()} & heading(text)]
        missing = options(help_of("training", command)) - options("\n".join(its_own))
        assert not missing, f"layerwise-train.1 lacks {missing} of {command}"


def test_the_manual_page_names_every_command_of_the_training(commands):
    page = manual("layerwise-train")
    assert [name for (name,) in commands["layerwise-train"][1:] if f".B {name}\n" not in page] == []


@pytest.fixture(scope="module")
def commands():
    """The commands that have a help of their own, as the programs' own helps tell them."""
    ending = help_of("desktop").rpartition("without a window:")[2].partition("; each has")[0]
    listed = re.search(r"\n  COMMAND\n(.*?)\n\n", help_of("training"), re.DOTALL)[1]
    names = [line.split()[0] for line in listed.splitlines() if re.match(r" {4}\w", line)]
    found = {
        "layerwise": [[], *([name] for name in re.findall(r"classify|--[a-z-]+", ending))],
        "layerwise-train": [[], *([name] for name in names)],
    }
    assert {page: len(names) for page, names in found.items()} == {
        "layerwise": 5,
        "layerwise-train": 7,
    }
    return found


def manual(page):
    return (LINUX / f"{page}.1").read_text("utf-8").replace("\\-", "-")


def heading(section):
    return set(section.partition("\n")[0].split())


def options(text):
    return set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text))


def help_of(module, *command):
    done = subprocess.run(
        [sys.executable, "-m", module, *command, "--help"], cwd=ROOT, capture_output=True,
        text=True, check=True, env={**os.environ, "COLUMNS": "200"},
    )  # fmt: skip
    return done.stdout


@pytest.mark.parametrize("page", MODULES)
def test_the_manual_page_is_set_without_a_warning(page):
    if shutil.which("man") is None or shutil.which("groff") is None:
        pytest.skip("man and groff are not installed")
    done = subprocess.run(
        ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(LINUX / f"{page}.1")],
        capture_output=True, text=True, check=False,
        env={**os.environ, "MANROFFSEQ": "", "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")


def test_all_that_a_desktop_reads_is_written(qapp, tmp_path):
    write_shared_files(tmp_path, has_training=True)
    written = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert {
        "applications/layerwise.desktop", "mime/packages/layerwise.xml",
        "metainfo/invalid.layerwise.layerwise.metainfo.xml",
        "icons/hicolor/16x16/apps/layerwise.png", "icons/hicolor/scalable/apps/layerwise.svg",
        "icons/hicolor/48x48/mimetypes/application-vnd.layerwise.pack+zip.png",
        "man/man1/layerwise.1.gz", "man/man1/layerwise-train.1.gz",
    } <= written  # fmt: skip


def test_the_viewer_has_no_manual_of_what_it_lacks(qapp, tmp_path):
    write_shared_files(tmp_path, has_training=False)
    assert [path.name for path in (tmp_path / "man" / "man1").iterdir()] == ["layerwise.1.gz"]


@pytest.mark.parametrize("size", [16, 24, 48, 256])
def test_the_windows_icon_is_the_drawing(qapp, size, tmp_path):
    from resources.installers.icons import ICONS, rendered

    (tmp_path / "icon.png").write_bytes(rendered(size))
    drawn = Image.open(tmp_path / "icon.png").convert("RGBA")
    kept = Image.open(ICONS / f"layerwise-{size}.png").convert("RGBA")
    assert kept.size == (size, size)
    # Qt of another version may smooth an edge a little differently.
    difference = ImageChops.difference(drawn, kept).getextrema()
    assert max(high for _, high in difference) < 32
