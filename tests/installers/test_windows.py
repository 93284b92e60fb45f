"""The Windows installer: compiled with NSIS, and run under Wine where both are installed."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.conftest import ROOT

SCRIPT = ROOT / "resources" / "installers" / "windows" / "layerwise.nsi"
WINE = next((path for path in map(Path, ["/usr/lib/wine/wine64"]) if path.exists()), None)
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Layerwise"
NOT_ALLOWED, RUNNING = 3, 4

needs_nsis = pytest.mark.skipif(shutil.which("makensis") is None, reason="needs makensis (NSIS)")


def compiled(folder, version="1.0.0", **files):
    """Return an installer of a tree of placeholders, which is what a bundle looks like."""
    tree = folder / f"bundle {version}"
    for name in ("layerwise.exe", "layerwise-console.exe", "layerwise-train.exe"):
        (tree / "_internal").mkdir(parents=True, exist_ok=True)
        (tree / name).write_text(version)
    for name, text in files.items():
        (tree / "_internal" / f"{name}.txt").write_text(text)
    installer = folder / f"setup-{version}.exe"
    definitions = [f"-DVERSION={version}", f"-DBUNDLE={tree}", f"-DOUTPUT={installer}"]
    command = ["makensis", "-V2", "-WX", *definitions, str(SCRIPT)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return installer


@needs_nsis
def test_the_script_compiles_without_a_warning(tmp_path):
    installer = compiled(tmp_path)
    assert installer.read_bytes()[:2] == b"MZ"


@needs_nsis
def test_a_definition_that_is_missing_is_named(tmp_path):
    done = subprocess.run(["makensis", str(SCRIPT)], capture_output=True, text=True)
    assert done.returncode != 0
    assert "VERSION, BUNDLE and OUTPUT" in done.stdout + done.stderr


class Windows:
    """A Windows of Wine's in a folder: programs run there, and its files and registry are seen."""

    def __init__(self, folder):
        self.environment = os.environ | {
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
        }
        self.run("wineboot", "-i")
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        self.drive = folder / "drive_c"
        (self.profile,) = (
            path for path in (self.drive / "users").iterdir() if path.name != "Public"
        )

    def run(self, *command):
        done = subprocess.run(
            [WINE, *command], env=self.environment, capture_output=True, timeout=100
        )
        return done.returncode

    def uninstall(self, folder, *options):
        """Remove the program, and wait for it: an uninstaller starts a copy of itself otherwise."""
        place = "C:\\" + str(folder.relative_to(self.drive)).replace("/", "\\")
        return self.run(folder / "uninstall.exe", "/S", *options, f"_?={place}")

    def has_key(self, key):
        return self.run("reg", "query", key) == 0


@pytest.fixture(scope="module")
def windows(tmp_path_factory):
    if WINE is None or shutil.which("makensis") is None:
        pytest.skip("needs makensis (NSIS) and 64-bit Wine")
    return Windows(tmp_path_factory.mktemp("wine") / "prefix")


@pytest.fixture
def program(windows):
    folder = windows.profile / "AppData" / "Local" / "Programs" / "Layerwise"
    yield folder
    if (folder / "uninstall.exe").exists():
        windows.uninstall(folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.full
def test_one_user_installs_upgrades_and_removes_it(windows, program, tmp_path):
    assert windows.run(compiled(tmp_path, "1.0.0", old="1"), "/S", "/CurrentUser") == 0
    assert (program / "layerwise.exe").read_text() == "1.0.0"
    assert windows.has_key(rf"HKCU\{UNINSTALL}")
    assert windows.has_key(r"HKCU\Software\Classes\.layerwise-lesson")
    assert windows.has_key(r"HKCU\Software\Classes\Layerwise.Pack\shell\open\command")

    (program / "teacher's note.txt").write_text("not the program's")
    assert windows.run(compiled(tmp_path, "1.1.0", new="1"), "/S", "/CurrentUser") == 0
    assert (program / "layerwise.exe").read_text() == "1.1.0"
    assert [path.name for path in (program / "_internal").iterdir()] == ["new.txt"]
    assert (program / "teacher's note.txt").exists()

    own = windows.profile / "AppData" / "Local" / "Layerwise"
    (own / "models").mkdir(parents=True)
    assert windows.uninstall(program, "/CurrentUser") == 0
    left = sorted(path.name for path in program.iterdir() if path.name != "uninstall.exe")
    assert left == ["teacher's note.txt"]
    assert own.is_dir(), "a silent uninstall keeps what the person has made"
    assert not windows.has_key(rf"HKCU\{UNINSTALL}")
    assert not windows.has_key(r"HKCU\Software\Classes\.layerwise-lesson")


@pytest.mark.full
def test_own_files_go_only_when_asked(windows, program, tmp_path):
    own = windows.profile / "AppData" / "Local" / "Layerwise"
    (own / "models").mkdir(parents=True, exist_ok=True)
    assert windows.run(compiled(tmp_path), "/S", "/CurrentUser") == 0
    assert windows.uninstall(program, "/REMOVEUSERDATA") == 0
    assert not own.exists()


@pytest.mark.full
def test_all_users_get_it_from_the_programs_folder(windows, tmp_path):
    assert windows.run(compiled(tmp_path), "/S", "/AllUsers") == 0
    folder = windows.drive / "Program Files" / "Layerwise"
    assert (folder / "layerwise-train.exe").exists()
    assert windows.has_key(rf"HKLM\{UNINSTALL}")
    assert windows.uninstall(folder, "/AllUsers") == 0
    assert not (folder / "layerwise.exe").exists()


@pytest.mark.full
def test_a_folder_with_other_files_is_refused(windows, program, tmp_path):
    folder = windows.drive / "holiday"
    folder.mkdir()
    (folder / "photo.jpg").write_text("dear")
    installer = compiled(tmp_path)
    assert windows.run(installer, "/S", "/CurrentUser", r"/D=C:\holiday") == 2
    assert [path.name for path in folder.iterdir()] == ["photo.jpg"]


@pytest.mark.full
def test_a_program_that_runs_is_not_replaced(windows, program, tmp_path):
    assert windows.run(compiled(tmp_path, "1.0.0"), "/S", "/CurrentUser") == 0
    shutil.copy(windows.drive / "windows" / "system32" / "cmd.exe", program / "layerwise.exe")
    command = [WINE, program / "layerwise.exe", "/c", "pause"]
    with subprocess.Popen(
        command,
        env=windows.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as running:
        running.stdout.read(1)  # it asks for a key
        assert windows.run(compiled(tmp_path, "2.0.0"), "/S", "/CurrentUser") == RUNNING
        running.stdin.close()
    assert windows.run(compiled(tmp_path, "2.0.0"), "/S", "/CurrentUser") == 0
    assert (program / "layerwise.exe").read_text() == "2.0.0"
