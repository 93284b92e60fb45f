"""How a bundle becomes a package: its fields, its files, its scripts; with a tiny bundle."""

import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from resources.installers.linux import build_archive, build_deb
from resources.installers.linux.dependencies import PACKAGES, dependencies
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, ("dpkg-deb", "objdump"))),
    reason="needs dpkg-deb and objdump",
)

LINUX = ROOT / "resources" / "installers" / "linux"


@pytest.fixture(params=[True, False], ids=["full", "viewer"])
def bundle(request, tmp_path):
    """A folder laid out as PyInstaller's, with small programs of the system in their places."""
    folder = tmp_path / "bundle"
    (folder / "_internal").mkdir(parents=True)
    for name in ("layerwise", "layerwise-train") if request.param else ("layerwise",):
        shutil.copy(shutil.which("true"), folder / name)
    (folder / "_internal" / "data.txt").write_text("data")
    (folder / "_internal" / "data.txt").chmod(0o600)
    (folder / "_internal" / "link").symlink_to("data.txt")
    (folder / "_internal" / "licences" / "somelib").mkdir(parents=True)
    return folder


def fields(text):
    return dict(re.findall(r"^([\w-]+): (.*)$", text, re.MULTILINE))


def test_the_fields_say_what_the_package_is(bundle, qapp):
    told = fields(build_deb.control(bundle, 12))
    is_full = (bundle / "layerwise-train").exists()
    assert told["Package"] == ("layerwise" if is_full else "layerwise-viewer")
    assert told["Conflicts"] == ("layerwise-viewer" if is_full else "layerwise")
    assert told["Installed-Size"] == "12"
    assert re.match(r"libc6 \(>= 2\.\d+\)(, |$)", told["Depends"])
    assert re.fullmatch(r"[^<]+ <\S+@\S+>", told["Maintainer"])


def test_a_library_that_nobody_knows_fails_the_build(bundle, monkeypatch):
    monkeypatch.delitem(PACKAGES, "libc.so.6")
    with pytest.raises(LookupError, match=r"libc\.so\.6 \(wanted by layerwise"):
        dependencies(bundle)


def test_a_folder_that_is_no_bundle_is_refused(tmp_path, qapp):
    with pytest.raises(FileNotFoundError, match="is no bundle"):
        build_archive.write_tree(tmp_path, tmp_path / "tree")


def test_the_package_is_built(bundle, tmp_path, qapp):
    deb = build_deb.build(bundle, tmp_path / "out", level=0)
    listed = subprocess.run(
        ["dpkg-deb", "--contents", str(deb)], capture_output=True, text=True, check=True
    ).stdout
    rows = {row.split()[5]: row.split() for row in listed.splitlines()}
    assert {row[1] for row in rows.values()} == {"root/root"}
    assert rows["./usr/lib/layerwise/layerwise"][0] == "-rwxr-xr-x"
    assert rows["./usr/lib/layerwise/_internal/data.txt"][0] == "-rw-r--r--"
    assert "../lib/layerwise/layerwise" in rows["./usr/bin/layerwise"]
    assert all(path.startswith("./usr/") or path in ("./", "./usr/") for path in rows)


def test_the_same_bundle_gives_the_same_package(bundle, tmp_path, qapp):
    first = build_deb.build(bundle, tmp_path / "1", level=0).read_bytes()
    assert build_deb.build(bundle, tmp_path / "2", level=0).read_bytes() == first


def test_no_script_runs_as_root_at_installation(bundle, tmp_path, qapp):
    build_deb.write_tree(bundle, tmp_path / "root")
    assert {path.name for path in (tmp_path / "root" / "DEBIAN").iterdir()} == {
        "control",
        "md5sums",
    }


def test_every_override_has_its_reason():
    text = (LINUX / "lintian-overrides").read_text("utf-8")
    for block in text.strip().split("\n\n")[1:]:
        lines = block.splitlines()
        assert lines[0].startswith("# "), f"no reason above {lines[0]}"
        assert not lines[-1].startswith("#"), f"nothing below {lines[-1]}"


def test_the_copyright_names_every_library():
    copyright_text = (LINUX / "copyright").read_text("utf-8").lower()
    told = (ROOT / "resources" / "about.md").read_text("utf-8")
    for name in re.findall(r"\*\*([^*]+)\*\*", told):
        assert name.split(" (")[0].lower() in copyright_text, f"{name} is not in copyright"


def test_the_copyright_lists_what_the_build_collected(bundle):
    comment = build_deb.copyright_text(bundle).split("\n\n")[0]
    assert comment.endswith("\n somelib")


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_scripts_have_no_fault():
    scripts = [LINUX / "install-for-me", *(ROOT / ".ci").iterdir()]
    done = subprocess.run(
        ["shellcheck", *map(str, scripts)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.fixture
def unpacked(bundle, tmp_path, qapp):
    """The archive's tree in a folder with all that is special in a path."""
    folder = tmp_path / 'a "b" $c `d` \\e %f & ä'
    build_archive.write_tree(bundle, folder)
    return folder


def install_for_me(folder, home, *arguments):
    done = subprocess.run(
        [str(folder / "install-for-me"), *arguments],
        env={"HOME": str(home), "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_a_user_installs_and_removes_without_root(unpacked, tmp_path):
    home = tmp_path / "Jörg Müller"
    home.mkdir()
    install_for_me(unpacked, home)
    share = home / ".local" / "share"
    entry = share / "applications" / "layerwise.desktop"
    assert started_by(entry) == str(unpacked / "layerwise")
    assert (home / ".local" / "bin" / "layerwise").resolve() == (unpacked / "layerwise").resolve()
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", str(entry)], check=True)
    made = share / "Layerwise"
    made.mkdir()
    (made / "model.onnx").write_text("mine")
    install_for_me(unpacked, home, "--remove")
    # What update-mime-database keeps of all programs is not ours.
    left = {path for path in home.rglob("*") if not path.is_relative_to(share / "mime")}
    mine = {made / "model.onnx", made, share, share.parent}
    assert left - {share / "applications", share / "applications" / "mimeinfo.cache"} == mine


def started_by(entry):
    """What a desktop starts, read as the specification says: string, quotes, percent signs."""
    line = next(row for row in entry.read_text("utf-8").splitlines() if row.startswith("Exec="))
    text = re.sub(r"\\(.)", r"\1", line.removeprefix("Exec="))
    word = re.match(r'"((?:[^"\\]|\\.)*)" %F$', text)[1]
    return re.sub(r"\\(.)", r"\1", word).replace("%%", "%")


def test_the_archive_holds_a_text_that_names_what_it_needs(unpacked):
    text = (unpacked / "README.txt").read_text("utf-8")
    assert "GLIBC_VERSION" not in text
    assert "DEPENDS" not in text
    assert re.search(r"glibc \d\.\d+", text)
    assert stat.S_IMODE((unpacked / "install-for-me").stat().st_mode) == 0o755
    assert Path(unpacked / "share" / "doc" / "layerwise" / "copyright").is_file()
