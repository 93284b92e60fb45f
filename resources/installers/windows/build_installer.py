"""Makes the Windows installer of a bundle, with NSIS, on Windows or on Linux.

    python -m resources.installers.windows.build_installer [--bundle FOLDER] [--output FILE]

`makensis` has to be on the path, or where NSIS' own installer puts it on Windows.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from training.contract.version import __version__

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = Path(__file__).with_name("layerwise.nsi")
NSIS_FOLDER = "NSIS"  # in the folder of 32-bit programs
# Measured on the Linux bundle with training before it was trimmed (1.3 GB), on two busy cores:
# lzma 376 MB in 551 s of processor time, bzip2 448 MB in 89 s, zlib 486 MB in 104 s.
COMPRESSIONS = ("lzma", "zlib", "bzip2")


def makensis() -> str:
    """Return the compiler's program.

    Raises
    ------
    FileNotFoundError
        If NSIS is not installed.
    """
    folder = Path(os.environ.get("PROGRAMFILES(X86)", "")) / NSIS_FOLDER
    found = shutil.which("makensis") or shutil.which("makensis", path=str(folder))
    if found is None:
        raise FileNotFoundError("makensis is missing; install NSIS 3, https://nsis.sourceforge.io")
    return found


def build(bundle: Path, output: Path, *, compression: str, icon: Path) -> None:
    """Compile the installer.

    Parameters
    ----------
    bundle
        Folder that PyInstaller has made.
    output
        The installer; its checksum is written beside it, as ``sha256sum`` writes it.
    compression
        One of :data:`COMPRESSIONS`.
    icon
        ``.ico`` file.

    Raises
    ------
    subprocess.CalledProcessError
        If the script does not compile; warnings are errors.
    """
    values = {
        "VERSION": __version__,
        "BUNDLE": bundle.resolve(),
        "OUTPUT": output.resolve(),
        "COMPRESSION": compression,
        "ICON": icon,
    }
    definitions = [f"-D{name}={value}" for name, value in values.items()]
    subprocess.run([makensis(), "-V2", "-WX", *definitions, str(SCRIPT)], check=True)
    with output.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    checksum = output.with_name(f"{output.name}.sha256")
    checksum.write_text(f"{digest}  {output.name}\n", encoding="ascii", newline="\n")


def main() -> int:
    """Build what the command line asks for."""
    parser = argparse.ArgumentParser(description="Make the Windows installer of a bundle.")
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "layerwise")
    parser.add_argument("--output", type=Path)
    parser.add_argument("--compression", choices=COMPRESSIONS, default=COMPRESSIONS[0])
    options = parser.parse_args()
    if not (options.bundle / "layerwise.exe").is_file():
        parser.error(f"{options.bundle} holds no layerwise.exe; run pyinstaller build.spec first")
    output = options.output or ROOT / "dist" / f"{options.bundle.name}-{__version__}-setup.exe"
    with tempfile.TemporaryDirectory() as folder:
        icon = Path(folder) / "layerwise.ico"
        make_icon = [sys.executable, "-m", "resources.installers.icons", "--ico", str(icon)]
        subprocess.run(make_icon, cwd=ROOT, check=True)
        build(options.bundle, output, compression=options.compression, icon=icon)
    print(f"{output}: {output.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
